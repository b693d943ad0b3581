import Sakip
import Testing

@testable import Selaras

/// The approval of a second amendment or of a shift of the budget within its year.
@Suite struct PengubahanAnggaranTests {
  private static let unit = SmallAgency.unit

  private static func approval(
    _ day: Int, _ versi: VersiAnggaran = .perubahan, _ change: PengubahanAnggaran? = nil, alasan: String? = nil,
    berkas: BerkasLandasan? = nil
  ) -> PengesahanDicatat {
    PengesahanDicatat(
      unit: unit, tahun: 2024, versi: versi, tanggal: Tanggal(hariSejak1970: 19_800 + day), nomor: "1",
      pengubahan: change, alasan: alasan, berkas: berkas)
  }

  private static let second = PengubahanAnggaran(jenis: .pergeseran, nomor: 2)

  @Test(
    arguments: [
      (approval(11), nil), (approval(11, .perubahan, second, alasan: "Bencana"), nil),
      (approval(11, .perubahan, second), "alasan"), (approval(11, .murni, second, alasan: "A"), "pengubahan"),
      (approval(9, .perubahan, second, alasan: "A"), "tanggal"),
      (approval(11, .perubahan, .init(jenis: .perubahan, nomor: 0), alasan: "A"), "nomorPengubahan"),
      (approval(11, .perubahan, .init(jenis: .perubahan, nomor: 1), alasan: "A"), "nomorPengubahan"),
      (approval(11, .perubahan, .init(jenis: .perubahan, nomor: 2), alasan: "A"), nil),
      (approval(11, .perubahan, .init(jenis: .pergeseran, nomor: 1), alasan: "A"), nil),
      (
        approval(11, berkas: BerkasLandasan(sidik: "x", nama: "a.pdf", jenis: "application/pdf", ukuran: 1)),
        "landasan.berkas"
      ),
    ] as [(PengesahanDicatat, String?)])
  func whatIsRefused(fact: PengesahanDicatat, field: String?) {
    #expect(SmallAgency([Self.approval(0, .murni), Self.approval(10)]).refusal(fact)?.bidang == field)
  }

  @Test(
    "The number of a change is that of the recorded one or the next of its kind",
    arguments: [
      (nil, .init(jenis: .perubahan, nomor: 2), nil), (nil, .init(jenis: .perubahan, nomor: 7), "nomorPengubahan"),
      (nil, .init(jenis: .pergeseran, nomor: 3), nil),
      (.init(jenis: .perubahan, nomor: 3), .init(jenis: .perubahan, nomor: 2), "nomorPengubahan"),
      (.init(jenis: .perubahan, nomor: 3), .init(jenis: .perubahan, nomor: 3), nil),
      (.init(jenis: .perubahan, nomor: 3), .init(jenis: .perubahan, nomor: 4), nil),
      (.init(jenis: .perubahan, nomor: 3), .init(jenis: .perubahan, nomor: 5), "nomorPengubahan"),
      (.init(jenis: .perubahan, nomor: 1), nil, nil),
      (.init(jenis: .perubahan, nomor: 1), .init(jenis: .perubahan, nomor: 2), nil),
      (.init(jenis: .perubahan, nomor: 3), nil, "pengubahan"), (.init(jenis: .pergeseran, nomor: 1), nil, nil),
      (.init(jenis: .pergeseran, nomor: 2), .init(jenis: .pergeseran, nomor: 1), "nomorPengubahan"),
      (.init(jenis: .pergeseran, nomor: 2), .init(jenis: .perubahan, nomor: 2), nil),
    ] as [(PengubahanAnggaran?, PengubahanAnggaran?, String?)])
  func order(recorded: PengubahanAnggaran?, change: PengubahanAnggaran?, field: String?) {
    let agency = SmallAgency([Self.approval(10, .perubahan, recorded, alasan: "A")])
    #expect(agency.refusal(Self.approval(20, .perubahan, change, alasan: "B"))?.bidang == field)
  }

  @Test("An amount changes without a reason before its approval, and after that of a later change")
  func reasons() {
    func amount(_ rupiah: Int, _ alasan: String? = nil, _ versi: VersiAnggaran = .perubahan) -> PaguDitetapkan {
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: "s", versi: versi, jumlah: Rupiah(rupiah), rincian: [],
        alasan: alasan)
    }
    let place = SimpulAnggaranDitetapkan(
      unit: Self.unit, tahun: 2024, id: "s", induk: nil, tingkat: .subKegiatan, nama: "S", indikator: "", target: "")
    let first: [any Event] = [place, amount(100)]
    #expect(SmallAgency(first).refusal(amount(120)) == nil)
    let approved = SmallAgency(first + [Self.approval(10)])
    #expect(approved.refusal(amount(120))?.bidang == "alasan" && approved.refusal(amount(120, " "))?.bidang == "alasan")
    #expect(approved.refusal(amount(100)) == nil && approved.refusal(amount(120, "Keliru")) == nil)
    #expect(approved.refusal(amount(120, nil, .murni)) == nil)
    let again = Self.approval(20, .perubahan, .init(jenis: .perubahan, nomor: 2), alasan: "Bencana")
    var amended = SmallAgency(first + [Self.approval(10), again])
    #expect(amended.refusal(amount(120)) == nil)
    amended.add([amount(120)])
    #expect(amended.refusal(amount(130))?.bidang == "alasan")
  }

  @Test("An amendment is not approved before its year, as the budget itself is")
  func notBeforeItsYear() {
    #expect(SmallAgency().refusal(Self.approval(-90, .perubahan))?.bidang == "tanggal")
    #expect(SmallAgency().refusal(Self.approval(-90, .murni)) == nil)
  }

  @Test("A later change takes the place of the one before it, which stays in the history") func history() throws {
    let agency = SmallAgency([
      Self.approval(10), Self.approval(20, .perubahan, Self.second, alasan: "Bencana"),
    ])
    let recorded = try #require(agency.state.unit[Self.unit]?.anggaran.tahun[2024]?.pengesahan[.perubahan])
    #expect(recorded.isi.uraian == "APBD Perubahan, pergeseran ke-2" && recorded.riwayat.count == 1)
  }
}
