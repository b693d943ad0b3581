import Sakip
import Testing

@testable import Selaras

/// Three versions of a plan side by side, each against the one before it.
@Suite struct DeretVersiTests {
  private static let unit = SmallAgency.unit

  private static func versi(_ id: String, _ hari: Int) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: hari), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2024, akhir: 2026))
  }

  private static func target(_ versi: String, _ tahun: Int, _ nilai: Int) -> TargetDitetapkan {
    TargetDitetapkan(unit: unit, indikator: "ikm", versi: versi, tahun: tahun, nilai: .angka(ExactDecimal(nilai)))
  }

  private static let plan = SmallAgency([
    versi("c", 19_900), versi("a", 19_000), versi("b", 19_500), SmallAgency.indicator(), target("a", 2024, 1),
    target("b", 2024, 2), target("c", 2024, 2), target("a", 2025, 5), target("c", 2025, 6),
    TujuanDitetapkan(
      unit: unit, id: "t", nama: "Tujuan", rumusan: [RumusanVersi(versi: "c", teks: "Tujuan baru")]),
    SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "S", versi: ["b"]),
    ProgramRencanaDitetapkan(unit: unit, versi: "a", id: "p1", nama: "Program"),
    ProgramRencanaDitetapkan(unit: unit, versi: "c", id: "p1", nama: "Program lain"),
  ]).state.unit[unit]?.perencanaan

  private static func deret(_ ids: [String]) throws -> DeretVersi? {
    let plan = try #require(plan)
    return plan.deret(ids.compactMap { plan.versi[$0] })
  }

  private func cells<Isi>(_ row: [DeretVersi.Sel<Isi>], _ words: (Isi) -> String) -> String {
    row.map { "\($0.isi.map(words) ?? "-")/\($0.perubahan?.rawValue ?? "-")" }.joined(separator: " ")
  }

  @Test("Versions stand in the order of their days, changed cells are marked against the column before")
  func targets() throws {
    let shown = try #require(try Self.deret(["c", "a", "b"]))
    #expect(shown.versi.map(\.id) == ["a", "b", "c"] && shown.langkah.count == 2)
    let row = try #require(shown.indikator.first)
    #expect(
      row.tahun.map { "\($0.tahun) \(cells($0.sel) { $0.isi.printed })" } == [
        "2024 1/- 2/berubah 2/tetap", "2025 5/- -/tidak dicantumkan 6/ditambahkan",
      ])
    #expect(row.sel.map(\.isi) == [true, true, true] && row.isBerubah)
  }

  @Test("Wording, presence and programs are told version by version") func parts() throws {
    let shown = try #require(try Self.deret(["a", "b", "c"]))
    #expect(
      shown.butir.map { "\($0.jenis): \(cells($0.sel) { $0 })" } == [
        "Tujuan: Tujuan/- Tujuan/tetap Tujuan baru/berubah", "Sasaran: -/- S/ditambahkan -/dihapus",
      ])
    #expect(shown.program.map { cells($0.sel) { $0.nama } } == ["Program/- -/- Program lain/berubah"])
  }

  @Test(
    "Two make a comparison, one does not", arguments: [(["a", "c"], 1), (["a"], nil), (["a", "a"], nil), ([], nil)])
  func howMany(ids: [String], steps: Int?) throws {
    #expect(try Self.deret(ids)?.langkah.count == steps)
  }
}
