import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A target that was promised changes for a reason, whichever way it comes")
struct TargetDijanjikanImporTests {
  private static func state() throws -> State {
    var agency = PkAgency()
    agency.add([try agency.draft("kepala")])
    return agency.state
  }

  private static func periksa(_ jenis: JenisImpor, _ rows: [String]) throws -> HasilImpor {
    try state().memeriksa(
      SheetFixture.sheet(rows), SheetFixture.berkas, jenis: jenis, oleh: SheetFixture.perencana,
      pada: SheetFixture.waktu)
  }

  @Test(
    "Both sheets ask at their column, and keep what was written there",
    arguments: [
      (
        JenisImpor.target, "Kode perangkat daerah|Versi rencana|Kode indikator|Tahun|Target|Alasan perubahan",
        "u|awal|a|2024|#12", "F2"
      ),
      (
        .rencana, "Kode perangkat daerah|Versi rencana|Bagian|Kode|Target 2024|Alasan perubahan",
        "u|awal|indikator|a|#12", "F2"
      ),
    ])
  func asked(jenis: JenisImpor, head: String, row: String, cell: String) throws {
    let refused = try Self.periksa(jenis, [head, row])
    #expect(refused.pesan.map { $0.sel?.description } == [cell] && refused.command == nil)
    #expect(refused.pesan.first?.pesan.contains("dijanjikan dalam Perjanjian Kinerja Kepala U 2024") == true)
    let reasoned = try Self.periksa(jenis, [head, "\(row)|Berita acara 7"])
    let fact = try #require(reasoned.command?.events.last as? TargetDitetapkan, "\(reasoned.pesan)")
    #expect(fact.alasan == "Berita acara 7" && fact.nilai == .angka(ExactDecimal(12)))
    // A sheet without the column says where the reason belongs.
    let short = head.replacing("|Alasan perubahan", with: "")
    #expect(try Self.periksa(jenis, [short, row]).pesan.first?.kolom == "Alasan perubahan")
  }

  @Test("What stays, what nobody promised and what is new needs none")
  func without() throws {
    let agency = PkAgency()
    var promised = agency
    promised.add([try agency.draft("kepala")])
    func refusal(_ fact: TargetDitetapkan) -> Penolakan? {
      var copy = promised
      do throws(Penolakan) {
        try copy.decide(fact, SheetFixture.perencana)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(agency.target("a", "awal", 12))?.bidang == "alasan")
    #expect(refusal(agency.target("a", "awal", 10)) == nil && refusal(agency.target("a", "baru", 12)) == nil)
    let later = TargetDitetapkan(
      unit: PkAgency.unit, indikator: "a", versi: "awal", tahun: 2025, nilai: .angka(ExactDecimal(3)))
    #expect(refusal(later) == nil)
  }

  @Test("An import that gave its reason is undone with the reason of that")
  func undone() async throws {
    let application = try await PembatalanImporTests.application()
    let promise = PerjanjianKinerjaDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, jenis: .murni, jabatan: "K", tanggal: PkAgency.day("2024-01-15"),
      baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(80)))])
    try await application.execute(Command(oleh: SheetFixture.perencana, [promise]))
    let head = "Kode perangkat daerah|Versi rencana|Kode indikator|Tahun|Target|Alasan perubahan"
    let checked = application.state.memeriksa(
      SheetFixture.sheet([head, "u|v|ikm|2024|#81|Berita acara 7"]), SheetFixture.berkas, jenis: .target,
      oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
    let command = try #require(checked.command, "\(checked.pesan)")
    let entry = try #require(try await application.execute(command).first?.sequence)
    try await application.batalkanImpor(entry, alasan: "Salah lembar", oleh: SheetFixture.perencana)
    let target = application.state.unit[SmallAgency.unit]?.perencanaan.target("ikm", versi: "v", tahun: 2024)
    #expect(target?.isi == .angka(ExactDecimal(80)))
  }
}
