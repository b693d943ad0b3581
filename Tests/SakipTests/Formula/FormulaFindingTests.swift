import Sakip
import Testing

@Suite struct FormulaFindingTests {
  @Test(
    arguments: [
      ("a + b", "a orang; b rupiah", "", ["a (orang) dan b (rupiah) berbeda satuan, sehingga tidak dapat dijumlahkan"]),
      ("a - b", "a orang; b rupiah", "", ["tidak dapat dikurangkan"]),
      ("maks(a; b)", "a orang; b rupiah", "", ["dijumlahkan atau dibandingkan"]),
      ("a + b", "a orang; b jiwa", "orang", []), ("a + 5", "a orang", "orang", []), ("a + b", "a orang; b", "", []),
      ("a / b + c", "a kasus; b kasus; c %", "", ["a / b (bagian dari satu) dan c (persen) berbeda satuan"]),
      ("a / b * 100 + c", "a kasus; b kasus; c %", "%", []), ("1 - a / b", "a kasus; b kasus", "", []),
      ("a + b", "a indeks; b %", "", []), ("100 - a", "a %", "%", []),
      ("a / b", "a kasus; b kasus", "%", ["hasil bagi belum dikalikan 100"]),
      ("a / b", "a; b", "%", ["belum dikalikan 100"]),
      ("a / b", "a kasus; b kasus", "", []), ("a", "a %", "%", []), ("a", "a", "%", []),
      ("a / b * 100 * 100", "a kasus; b kasus", "%", ["dikalikan 100 lagi"]),
      ("a * 100%", "a %", "%", ["dikalikan 100 lagi"]),
      ("a / b * 100 * 100", "a; b", "%", ["dikalikan 100 lagi"]), ("a / b * 100 * 100 / 100", "a; b", "%", []),
      ("a / b * 100", "a %; b %", "%", []), ("a / 100", "a %", "", []),
      ("jumlah(a * w)", "a nilai @komponen; w % @komponen", "", ["seratus kali terlalu besar"]),
      ("jumlah(a * w)", "a % @komponen; w % @komponen", "%", ["seratus kali terlalu besar"]),
      ("jumlah(a * w) / 100", "a nilai @komponen; w % @komponen", "", []),
      ("jumlah(a * w / 100)", "a % @komponen; w % @komponen", "%", []),
      ("a / b * 100", "a kasus; b orang", "%", ["Satuan indikator persen, tetapi rumus menghasilkan kasus/orang"]),
      ("a / b * 100", "a orang; b orang", "orang", ["Rumus menghasilkan persen, tetapi satuan indikator orang"]),
      ("a", "a rupiah", "orang", ["Rumus menghasilkan rupiah, tetapi satuan indikator orang"]),
      ("a / b", "a rupiah; b orang", "rupiah/kapita/bulan", []), ("a / b", "a tahun; b orang", "tahun", []),
      ("a / b", "a rupiah; b orang", "Rupiah per Orang", []),
      ("a * b", "a orang; b hari", "orang", ["menghasilkan hari x orang"]),
      ("rata(semester)", "", "%", []), ("a * 1,000", "a", "", ["1,000 dibaca sebagai bilangan"]),
      ("a * 1,5 + 0,000", "a", "", []), ("a", "a; b", "", ["Variabel b tidak dipakai"]),
      ("100 * 100", "", "%", []), ("(1 - 0,5) * 100", "", "%", []),
    ] as [(String, String, String, [String])])
  func namesWhatDoesNotFit(text: String, variables: String, unit: String, expected: [String]) throws {
    let found = try rumus(text, variables, hasil: unit).findings.map(\.description)
    #expect(found.count == expected.count, "\(found)")
    for (finding, part) in zip(found, expected) { #expect(finding.contains(part), "\(finding)") }
    #expect(found.allSatisfy { $0.hasSuffix(".") })
  }
}
