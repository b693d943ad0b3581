/// Formulas with their figures, for "dari mana angka ini?".
enum Perhitungan {
  /// More terms than these are told by the first, the last and their number.
  private static let mostTerms = 12

  /// `1 + 2 + 3`; a long sum is cut in the middle. `nil` for fewer than two terms: there is nothing to add.
  static func jumlah(_ terms: [String]) -> String? {
    guard terms.count > 1 else { return nil }
    return deret(terms)
  }

  /// `(1 + 2 + 3) / 3`; `nil` without terms.
  static func rataRata(_ terms: [String]) -> String? {
    terms.isEmpty ? nil : "(\(deret(terms))) / \(terms.count)"
  }

  private static func deret(_ terms: [String]) -> String {
    guard terms.count > mostTerms, let last = terms.last else { return terms.joined(separator: " + ") }
    return terms.prefix(3).joined(separator: " + ") + " + … + \(last) [\(terms.count) angka]"
  }
}
