import Selaras
import Testing

@testable import Accounts

@Suite("Which accounts there can be")
struct AccountRuleTests {
  @Test(
    "Names",
    arguments: [
      ("operator-kecamatan-juai", true), ("a", true), ("pd-2024", true), (String(repeating: "a", count: 80), true),
      ("", false), ("-a", false), ("2024-a", false), ("Camat", false), ("camat juai", false), ("camat.juai", false),
      ("camat_juai", false), ("camát", false), ("a/../b", false), ("a\u{0}", false), ("<b>", false),
      ("nip-\(String(repeating: "1", count: 18))", false), ("a-12345678", false), ("a-1234567", true),
      (String(repeating: "a", count: 81), false),
    ] as [(String, Bool)])
  func names(name: String, isName: Bool) {
    #expect(AccountRule.isName(name) == isName)
  }

  @Test(
    "What people type",
    arguments: [
      ("camat-juai", "camat-juai"), ("Camat-Juai ", "camat-juai"), ("\tcamat-juai\n", "camat-juai"),
      ("camat juai", nil), ("' OR 1=1 --", nil), ("", nil), (String(repeating: "a", count: 100_000), nil),
    ] as [(String, String?)])
  func typed(text: String, name: String?) {
    #expect(AccountRule.typed(text) == name)
  }

  @Test(
    "A role and its perangkat daerah belong together",
    arguments: Peran.allCases.flatMap { peran in [nil, "", "kecamatan-juai"].map { (peran, $0) } }
      as [(Peran, String?)])
  func binding(peran: Peran, unit: String?) {
    let expected: AccountError? =
      switch (peran, unit) {
      case (.publik, _): .publicRole
      case (.operator, "kecamatan-juai"), (.kepala, "kecamatan-juai"), (.pejabat, "kecamatan-juai"): nil
      case (.operator, _), (.kepala, _), (.pejabat, _): .unitMissing(peran)
      case (_, nil): nil
      default: .unitNotWanted(peran)
      }
    var failure: AccountError?
    do throws(AccountError) { try AccountRule.check(name: "akun", peran: peran, unit: unit) } catch { failure = error }
    #expect(failure == expected)
  }
}
