import BigInt
import Sakip
import Testing

@Suite("Scales")
struct SkalaKategoriTests {
  @Test(
    "Permendagri 86/2017: rounded half-up to a whole number first",
    arguments: [
      ("230,04", "Sangat Tinggi"), ("100,01", "Sangat Tinggi"), ("100", "Sangat Tinggi"), ("91", "Sangat Tinggi"),
      ("90,5", "Sangat Tinggi"), ("90,4999", "Tinggi"), ("90,004", "Tinggi"), ("90", "Tinggi"), ("86,50", "Tinggi"),
      ("76", "Tinggi"), ("75,5", "Tinggi"), ("75,49", "Sedang"), ("66", "Sedang"), ("65,5", "Sedang"),
      ("65,4", "Rendah"), ("51", "Rendah"), ("50,5", "Rendah"), ("50,49", "Sangat Rendah"), ("50", "Sangat Rendah"),
      ("0", "Sangat Rendah"), ("-50", "Sangat Rendah"),
    ] as [(String, String)])
  func permendagri86(figure: String, kategori: String) throws {
    #expect(try SkalaKategori.permendagri86.kategori(rasio(figure)) == kategori)
  }

  @Test(
    "PermenPANRB 88/2021: lower bounds exclusive, nothing rounded",
    arguments: [
      ("100", "AA"), ("101", "AA"), ("90,5", "AA"), ("90,004", "AA"), ("90", "A"), ("80,01", "A"), ("80", "BB"),
      ("72,09", "BB"), ("70,0001", "BB"), ("70", "B"), ("60", "CC"), ("50", "C"), ("30,01", "C"), ("30", "D"),
      ("0", "D"),
    ] as [(String, String)])
  func nilaiAkip(figure: String, predikat: String) throws {
    #expect(try SkalaKategori.nilaiAkip.kategori(rasio(figure)) == predikat)
  }

  @Test("A figure is classed from its exact value, not from the printed one")
  func exactValue() throws {
    let figure = try #require(Ratio(904_999_999, over: 10_000_000))
    #expect(figure.printed() == "90,50")
    #expect(SkalaKategori.permendagri86.kategori(figure) == "Tinggi")
  }

  @Test(
    "A class that only the policy gives names the policy",
    arguments: [
      ("90,5", true), ("90,004", true), ("100,02", true), ("65,1", true), ("90", false), ("91", false),
      ("86,50", false),
      ("100", false), ("0", false), ("49,5", false),
    ] as [(String, Bool)])
  func policies(figure: String, isNamed: Bool) throws {
    #expect(try SkalaKategori.permendagri86.kebijakan(rasio(figure)).isEmpty == !isNamed)
    #expect(try SkalaKategori.nilaiAkip.kebijakan(rasio(figure)).isEmpty == (rasio(figure) <= Ratio(100)))
  }

  @Test func findsByCode() {
    #expect(SkalaKategori.peraturan(kode: "permenpanrb-88-2021") == .nilaiAkip)
    #expect(SkalaKategori.peraturan(kode: "permendagri-86-2017") == .permendagri86)
    #expect(SkalaKategori.peraturan(kode: "keberhasilan") == nil)
    #expect(SkalaKategori.peraturan(kode: "lain") == nil)
    #expect(Set(SkalaKategori.peraturan.map(\.kode)).count == SkalaKategori.peraturan.count)
  }

  @Test("A predicate must agree with its scale")
  func predicates() throws {
    let scale = SkalaKategori.nilaiAkip
    let right = Nilai.angkaBerpredikat(try angka("72,09"), predikat: "BB")
    let wrong = Nilai.angkaBerpredikat(try angka("90"), predikat: "AA")
    #expect(throws: Never.self) { try scale.periksa(right) }
    #expect(throws: Never.self) { try scale.periksa(.predikat("WTP")) }
    #expect(throws: Never.self) { try scale.periksa(nilai("72,09")) }
    let error = #expect(throws: PredikatTidakSesuai.self) { try scale.periksa(wrong) }
    let problem = try #require(error)
    #expect(problem.seharusnya == "A")
    #expect(problem.description.contains("90 (AA)") && problem.description.contains("PermenPANRB"))
  }
}
