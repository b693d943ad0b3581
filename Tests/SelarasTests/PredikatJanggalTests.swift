import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A predicate that no scale has is asked about")
struct PredikatJanggalTests {
  private static let nilai = SmallAgency.indicator("sakip", jenis: .angkaBerpredikat, frekuensi: .tahun)

  @Test(
    arguments: [
      ("70 (B)", nil), ("70,01 (BB)", nil), ("70 (ZZ)", "ZZ"), ("70 (AA)", "AA"),
    ] as [(String, String?)])
  func asked(text: String, words: String?) throws {
    let unit = try #require(SheetFixture.state([Self.nilai]).unit[SmallAgency.unit])
    let found = unit.kejanggalanPredikat(try Self.nilai.baca(text), untuk: Self.nilai)
    #expect((found == nil) == (words == nil), "\(found ?? "tidak ditanyakan")")
    if let words { #expect(found?.contains(words) == true, "\(found ?? "")") }
  }

  @Test("What the indikator was said to be before is known; a sheet notes the others and may be applied")
  func sheet() throws {
    let known = TargetDitetapkan(
      unit: SmallAgency.unit, indikator: "sakip", versi: "v", tahun: 2023,
      nilai: try Self.nilai.baca("67 (Cukup Bagus)"))
    let state = SheetFixture.state([Self.nilai, known])
    let unit = try #require(state.unit[SmallAgency.unit])
    #expect(unit.kejanggalanPredikat(try Self.nilai.baca("68 (Cukup Bagus)"), untuk: Self.nilai) == nil)
    let result = SheetFixture.periksa(
      .target, ["u|v|sakip|2024|70 (ZZ)", "u|v|sakip|2025|70 (Cukup Bagus)"], pada: state)
    #expect(result.pesan.map(\.bobot) == [.catatan] && result.pesan.first?.sel?.description == "E2", "\(result.pesan)")
    #expect(result.command != nil)
  }
}
