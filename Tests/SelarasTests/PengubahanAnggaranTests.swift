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

  private static func program(_ rupiah: Int?, _ alasan: String? = nil) -> PaguProgramDicatat {
    PaguProgramDicatat(
      unit: unit, tahun: 2024, versi: .perubahan, nomor: 1, nama: "P", jumlah: rupiah.map { Rupiah($0) }, alasan: alasan
    )
  }

  @Test("An amount known by program changes with a reason as well; one that was printed without is filled in")
  func programs() throws {
    let approved = SmallAgency([Self.program(100), Self.approval(10)])
    let refusal = try #require(approved.refusal(Self.program(120)))
    #expect(refusal.bidang == "alasan" && refusal.pesan.contains("dengan pagu Rp100"))
    #expect(approved.refusal(Self.program(nil))?.pesan.contains("diubah menjadi tanpa pagu") == true)
    #expect(approved.refusal(Self.program(100)) == nil && approved.refusal(Self.program(120, "Keliru")) == nil)
    #expect(approved.refusal(Self.program(120, String(repeating: "a", count: 2001)))?.bidang == "alasan")
    #expect(SmallAgency([Self.program(100)]).refusal(Self.program(120)) == nil)
    #expect(SmallAgency([Self.program(nil), Self.approval(10)]).refusal(Self.program(120)) == nil)
    let again = Self.approval(20, .perubahan, .init(jenis: .perubahan, nomor: 2), alasan: "Bencana")
    #expect(SmallAgency([Self.program(100), Self.approval(10), again]).refusal(Self.program(120)) == nil)
  }

  @Test("An approval that is corrected opens no amount that was recorded after it")
  func corrected() {
    func second(_ day: Int) -> PengesahanDicatat {
      Self.approval(day, .perubahan, .init(jenis: .perubahan, nomor: 2), alasan: "Bencana")
    }
    let amended: [any Event] = [Self.approval(10), second(20), Self.program(120)]
    #expect(SmallAgency(amended + [second(21)]).refusal(Self.program(130))?.bidang == "alasan")
    let withdrawn = PencatatanDicabut(
      unit: Self.unit, objek: .pengesahanAnggaran(tahun: 2024, versi: .perubahan), alasan: "Keliru")
    #expect(SmallAgency(amended + [withdrawn]).refusal(Self.program(130)) == nil)
    #expect(SmallAgency(amended + [withdrawn, second(21)]).refusal(Self.program(130))?.bidang == "alasan")
    // Older facts name the first amendment by its number.
    let named = Self.approval(10, .perubahan, .init(jenis: .perubahan, nomor: 1), alasan: "A")
    #expect(SmallAgency([Self.program(120), named]).refusal(Self.program(130))?.bidang == "alasan")
    let own = Self.approval(30, .perubahan, Self.second, alasan: "Bencana")
    #expect(SmallAgency(amended + [own]).refusal(Self.program(130)) == nil)
  }

  @Test("Money that moves between kinds of spending needs a reason; kinds that were not known are filled in")
  func kinds() throws {
    func amount(_ kinds: [(JenisBelanja, Int)], _ alasan: String? = nil) -> PaguDitetapkan {
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: "s", versi: .murni, jumlah: Rupiah(100),
        rincian: kinds.map { RincianBelanja(jenis: $0.0, jumlah: Rupiah($0.1)) }, alasan: alasan)
    }
    let place = SimpulAnggaranDitetapkan(
      unit: Self.unit, tahun: 2024, id: "s", induk: nil, tingkat: .subKegiatan, nama: "S", indikator: "", target: "")
    let known = SmallAgency([place, amount([(.pegawai, 60), (.modal, 40)]), Self.approval(0, .murni)])
    let refusal = try #require(known.refusal(amount([(.pegawai, 50), (.modal, 50)])))
    #expect(refusal.bidang == "alasan" && refusal.pesan.contains("Rp100 (Belanja pegawai Rp60; Belanja modal Rp40)"))
    #expect(known.refusal(amount([]))?.bidang == "alasan")
    #expect(known.refusal(amount([(.modal, 40), (.hibah, 0), (.pegawai, 60)])) == nil)
    #expect(known.refusal(amount([(.pegawai, 50), (.modal, 50)], "Keliru")) == nil)
    let unknown = SmallAgency([place, amount([]), Self.approval(0, .murni)])
    #expect(unknown.refusal(amount([(.pegawai, 50), (.modal, 50)])) == nil)
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

  @Test("What an earlier change began stays with a later one, and in a snapshot; a withdrawal takes all of it")
  func remembered() async throws {
    var agency = SmallAgency([Self.approval(10), Self.approval(20, .perubahan, Self.second, alasan: "Bencana")])
    func approvals(_ state: State) throws -> PengesahanTahun {
      try #require(state.unit[Self.unit]?.anggaran.tahun[2024]?.pengesahan)
    }
    let recorded = try approvals(agency.state)
    #expect(recorded.dasarTenggat(.perubahan)?.tanggal == Tanggal(hariSejak1970: 19_810))
    #expect(recorded.hariPertama(.perubahan) == Tanggal(hariSejak1970: 19_810))
    #expect(recorded.sejak(.perubahan) == agency.state.posisi && recorded.dasarTenggat(.murni) == nil)
    let kept = try #require(try await SnapshotCodec.decode(try SnapshotCodec.encode(agency.state)))
    #expect(try approvals(kept) == recorded)
    agency.add([
      PencatatanDicabut(
        unit: Self.unit, objek: .pengesahanAnggaran(tahun: 2024, versi: .perubahan), alasan: "Keliru")
    ])
    let left = try approvals(agency.state)
    #expect(left[.perubahan] == nil && left.dasarTenggat(.perubahan) == nil && left.sejak(.perubahan) == nil)
  }
}
