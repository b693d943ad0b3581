import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("Everything that is wrong with a fact is refused at once, each at its field")
struct PenolakanBersamaTests {
  private static let perencana = Pelaku(akun: "p", peran: .perencana)

  private static func refusal(_ state: State, _ facts: [any Event]) -> Penolakan? {
    do throws(Penolakan) {
      _ = try state.memutuskan(
        Command(oleh: perencana, facts), mulai: state.posisi + 1, waktu: SheetFixture.waktu)
      return nil
    } catch {
      return error
    }
  }

  private static func version(
    _ id: String, nama: String = "V", tanggal: Int = 19_000, landasan: LandasanHukum? = nil, mengikuti: String? = nil,
    periode: PeriodeRencana = PeriodeRencana(awal: 2021, akhir: 2026)
  ) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: SmallAgency.unit, id: id, nama: nama, tanggal: Tanggal(hariSejak1970: tanggal), dasar: "", alasan: "",
      periode: periode, landasan: landasan, mengikuti: mengikuti)
  }

  @Test("A version: name, years, ground not signed yet, and the version that it follows")
  func aVersion() throws {
    let ground = LandasanHukum(jenis: .lainnya, nomor: "", tanggal: Tanggal(hariSejak1970: 40_000))
    let found = try #require(
      Self.refusal(
        SheetFixture.state(),
        [
          Self.version(
            "w", nama: " ", landasan: ground, mengikuti: "tidak-ada", periode: PeriodeRencana(awal: 2026, akhir: 2021))
        ]))
    #expect(
      found.semua.map(\.bidang) == [
        "nama", "landasan.nomor", "landasan.tentang", "periode", "mengikuti", "landasan.tanggal",
      ])
    #expect(found.pesan == "Nama versi belum diisi." && found.description.contains("Sebutkan dokumen"))
    #expect(found.semua.allSatisfy { $0.peristiwa == nil })
    // Of a command with several facts each refusal says which.
    let second = try #require(
      Self.refusal(SheetFixture.state(), [Self.version("w"), Self.version("x", nama: "", mengikuti: "y")]))
    #expect(second.semua.map(\.peristiwa) == [2, 2] && second.description.hasPrefix("Peristiwa ke-2: "))
  }

  @Test("A version is not closed without ground and targets: both are told")
  func closing() throws {
    let state = SmallAgency([Self.version("w")]).state
    let found = try #require(
      Self.refusal(state, [StatusVersiBerubah(unit: SmallAgency.unit, versi: "w", aksi: .tutup)]))
    #expect(found.semua.count == 2 && found.semua.allSatisfy { $0.bidang == "aksi" })
  }

  @Test("A Renja Perubahan: reason, day, version of the Renstra and nomenklatur")
  func aDocument() throws {
    let first = RencanaTahunanDitetapkan(
      unit: SmallAgency.unit, id: "r", dokumen: .renja, tahun: 2021, tahap: .akhir, nama: "Renja",
      tanggal: Tanggal(hariSejak1970: 18_500))
    let change = RencanaTahunanDitetapkan(
      unit: SmallAgency.unit, id: "rp", dokumen: .renja, tahun: 2021, tahap: .perubahan, nama: "",
      tanggal: Tanggal(hariSejak1970: 18_400), versi: "tidak-ada", nomenklatur: "2024")
    let found = try #require(Self.refusal(SheetFixture.state([first]), [change]))
    #expect(found.semua.map(\.bidang) == ["nama", "versi", "nomenklatur", "alasan", "tanggal"])
  }

  @Test("A row: its code, both amounts and its outputs; of a sheet each at its cell")
  func aRow() throws {
    let document = RencanaTahunanDitetapkan(
      unit: SmallAgency.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja",
      tanggal: Tanggal(hariSejak1970: 19_500))
    let row = BarisRencanaDitetapkan(
      unit: SmallAgency.unit, rencana: "r", id: "x", tingkat: .program, kode: "7.99", nama: "",
      pagu: Rupiah(1), prakiraanMaju: Rupiah(1))
    let found = try #require(Self.refusal(SheetFixture.state([document]), [row]))
    #expect(Set(found.semua.map(\.bidang)) == ["nama", "pagu", "prakiraanMaju", "kode"])
  }
}
