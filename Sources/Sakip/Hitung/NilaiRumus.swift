/// A variable of a formula with its value, as `selaras hitung` takes it: `ditangani=45 kasus`, `ditangani`,
/// `semester=I:87,56;II:87,78`, `bobot@komponen=rencana:30;ukur:28`.
public struct NilaiRumus: Sendable, Hashable {
  /// The variable; `nil` for a word of the language such as `semester`, which needs none.
  public let variabel: FormulaVariable?
  /// By which name the formula asks for it.
  public let nama: String
  /// The value; `nil` for a variable that is only named.
  public let isian: FormulaInput?

  /// Reads an argument.
  /// - Throws: ``HitungRumusError`` with the argument and how to mend it.
  public init(argumen text: String) throws(HitungRumusError) {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmed }
    try self.init(nama: String(halves[0]), nilai: halves.count > 1 ? String(halves[1]) : nil)
  }

  /// - Parameters:
  ///   - nama: `ditangani`, or with what it has one value for each of, `bobot@komponen`.
  ///   - nilai: `45 kasus`, or for a series `rencana:30;ukur:28`; `nil` for none.
  init(nama key: String, nilai text: String?) throws(HitungRumusError) {
    let parts = key.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    let word = FormulaScope(rawValue: name)
    guard parts.count == 1 || FormulaScope(rawValue: parts[1]) != nil else {
      throw HitungRumusError(
        "\(key.quotable): \u{201C}\(parts[1].quotable)\u{201D} tidak dikenal. Sesudah tanda @ tulis salah satu: \(FormulaScope.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    let scope = parts.count > 1 ? FormulaScope(rawValue: parts[1]) : word
    nama = name
    if scope != nil {
      isian = try text.map { (text) throws(HitungRumusError) in .series(try Self.deret(text, key)) }
      variabel = word == nil ? FormulaVariable(name, scope: scope) : nil
    } else {
      let (value, unit) = try Self.satu(text, key)
      isian = value.map { .single($0) }
      variabel = FormulaVariable(name, unit: unit)
    }
  }

  /// A figure and the unit behind it.
  private static func satu(
    _ text: String?, _ key: String
  ) throws(HitungRumusError) -> (FormulaInput.Value?, String) {
    guard let text = text?.trimmed, !text.isEmpty else { return (nil, "") }
    let end = text.firstIndex { $0.isLetter || $0 == "%" } ?? text.endIndex
    let figure = text[..<end].trimmed
    return (.number(try angka(String(figure.isEmpty ? text[...] : figure), key)), String(text[end...].trimmed))
  }

  private static func deret(_ text: String, _ key: String) throws(HitungRumusError) -> [FormulaInput.Entry] {
    var entries: [FormulaInput.Entry] = []
    for part in text.split(separator: ";") {
      let halves = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0.trimmed) }
      guard halves.count == 2 else {
        throw HitungRumusError(
          "\(key.quotable): \u{201C}\(String(part).quotable)\u{201D} tanpa titik dua. Tulis nama dan nilainya, misalnya I:87,56;II:87,78."
        )
      }
      entries.append(.init(halves[0], halves[1].isEmpty ? .missing(.belumDiisi) : .number(try angka(halves[1], key))))
    }
    return entries
  }

  private static func angka(_ text: String, _ key: String) throws(HitungRumusError) -> ExactDecimal {
    do throws(NumberReadingError) {
      return try IndonesianNumber.parse(text)
    } catch {
      throw HitungRumusError("\(key.quotable): \(error.description)")
    }
  }
}
