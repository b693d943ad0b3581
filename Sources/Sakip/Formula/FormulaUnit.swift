/// The unit of a part of a formula, as far as it follows from the units of its variables.
struct FormulaUnit: Hashable {
  /// Each unit with its power: rupiah per orang is `["rupiah": 1, "orang": -1]`; nothing for indexes, shares and
  /// percentages; `nil` when a variable names no unit.
  var factors: [String: Int]?
  /// 1 for a percentage, 2 where a percentage is multiplied by 100 once more.
  var percentPower = 0
  /// Whether a variable divides.
  var isQuotient = false
  /// Whether it is made of numbers only, which take the unit of what they are added to.
  var isLiteral = false
  /// Whether a percentage multiplies another value, as a weight does.
  var hasPercentWeight = false

  /// The unit of a number.
  static let literal = FormulaUnit(factors: [:], isLiteral: true)

  /// Reads the unit of a definition sheet: `orang`, `%`, `rupiah/kapita/bulan`, `rupiah per orang`; an empty one is not known.
  init(_ text: String) {
    let words = text.lowercased().replacing(" per ", with: "/").split(separator: "/").map { String($0.trimmed) }
    guard let first = words.first, !first.isEmpty else {
      factors = nil
      return
    }
    if words == ["%"] || words == ["persen"] || words == ["persentase"] {
      factors = [:]
      percentPower = 1
      return
    }
    var found: [String: Int] = [:]
    for (index, word) in words.enumerated() where !Self.withoutUnit.contains(word) {
      found[Self.sameAs[word] ?? word, default: 0] += index == 0 ? 1 : -1
    }
    factors = found.filter { $0.value != 0 }
  }

  private init(factors: [String: Int]?, isLiteral: Bool) {
    self.factors = factors
    self.isLiteral = isLiteral
  }

  /// Words that rate and count nothing.
  private static let withoutUnit: Set<String> = [
    "", "indeks", "nilai", "skor", "poin", "point", "rasio", "angka", "koefisien", "faktor",
  ]
  private static let sameAs = ["jiwa": "orang", "kapita": "orang", "penduduk": "orang", "rp": "rupiah"]

  /// The units above the line.
  var counted: [String: Int]? { factors?.filter { $0.value > 0 } }

  /// Multiplied or divided by another unit.
  func times(_ other: FormulaUnit, isInverse: Bool) -> FormulaUnit {
    guard !other.isLiteral else { return self }
    var result = self
    result.factors = factors.flatMap { mine in
      other.factors.map { theirs in
        mine.merging(theirs.mapValues { isInverse ? -$0 : $0 }, uniquingKeysWith: +).filter { $0.value != 0 }
      }
    }
    result.percentPower += isInverse ? -other.percentPower : other.percentPower
    result.isQuotient = isQuotient || other.isQuotient || isInverse
    let isWeighting = !isInverse && !isLiteral && (percentPower > 0 || other.percentPower > 0)
    result.hasPercentWeight = hasPercentWeight || other.hasPercentWeight || isWeighting
    result.isLiteral = false
    return result
  }

  /// Whether values of both may be added.
  func isAddable(to other: FormulaUnit) -> Bool {
    if isLiteral || other.isLiteral { return true }
    guard let factors, let others = other.factors else { return true }
    guard factors == others else { return false }
    return !factors.isEmpty || percentPower == other.percentPower || !(isQuotient || other.isQuotient)
  }

  /// In Indonesian, for messages.
  var nama: String {
    guard let factors else { return "satuan yang belum disebut" }
    guard !factors.isEmpty else {
      if percentPower > 0 { return "persen" }
      return isQuotient ? "bagian dari satu" : "angka tanpa satuan"
    }
    let above = names(separator: " x ") { $0 > 0 }
    let below = names(separator: "/") { $0 < 0 }
    return (above.isEmpty ? "1" : above) + (below.isEmpty ? "" : "/" + below)
  }

  private func names(separator: String, _ isWanted: (Int) -> Bool) -> String {
    (factors ?? [:]).filter { isWanted($0.value) }.sorted { $0.key < $1.key }
      .flatMap { Array(repeating: $0.key, count: min(Int($0.value.magnitude), 3)) }.joined(separator: separator)
  }
}
