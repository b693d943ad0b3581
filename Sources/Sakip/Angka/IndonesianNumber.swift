import BigInt

/// Numbers as Indonesian documents write them: `.` groups thousands, `,` is the decimal mark (rules §1).
public enum IndonesianNumber {
  /// How many digits one figure may have, both sides of the comma together.
  public static let maximumDigits = 38

  /// Reads what a person typed, strictly.
  ///
  /// Accepted: `1.109.546`, `1109546`, `0,7997`, `-3,5`, `(3,5)` for a negative figure, `Rp`, `Rp.` and `Rp 1.000,00`
  /// in front, blanks around. Anything ambiguous is refused (`12.5`, `0.258`), so that a figure never changes size
  /// unnoticed.
  /// - Throws: ``NumberReadingError``.
  public static func parse(_ text: String) throws(NumberReadingError) -> ExactDecimal {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    let (body, isNegative) = unsigned(Substring(trimmed))
    let scanned = ScannedFigure(body.utf8)
    if let error = problem(in: scanned, body: body, of: trimmed) { throw error }
    let magnitude = Int(exactly: scanned.magnitude).map { BigInt($0) } ?? BigInt(scanned.magnitude)
    return ExactDecimal(mantissa: isNegative ? -magnitude : magnitude, decimals: scanned.decimals)
  }

  /// Reads an amount of money: whole rupiah, with or without `,00`.
  /// - Throws: ``NumberReadingError``, also for sen other than 0 and for amounts beyond ``Rupiah/maximum``.
  public static func parseRupiah(_ text: String) throws(NumberReadingError) -> Rupiah {
    let value: ExactDecimal
    do { value = try parse(text).normalized } catch {
      // A comma in its place would be refused next, unless nothing but zeros stands behind it.
      guard case .pointAsDecimalMark(let text) = error, text.drop(while: { $0 != "." }).contains(where: isPart) else {
        throw error
      }
      throw .notWhole(text: text)
    }
    guard value.decimals == 0 else { throw .notWhole(text: text.quotable) }
    guard value.mantissa.magnitude <= BigUInt(Rupiah.maximum) else { throw .amountTooLarge(text: text.quotable) }
    return Rupiah(Int(value.mantissa))
  }

  /// Whether a digit counts behind a decimal mark.
  private static func isPart(_ digit: Character) -> Bool { digit.isNumber && digit != "0" }

  /// Takes away parentheses, currency and one sign, each at most once.
  private static func unsigned(_ text: Substring) -> (body: Substring, isNegative: Bool) {
    if text.utf8.first == UInt8(ascii: "("), text.utf8.last == UInt8(ascii: ")") {
      return (text.dropFirst().dropLast().trimmed.withoutCurrency, true)
    }
    if let magnitude = text.withoutSign { return (magnitude.withoutCurrency, true) }
    let amount = text.withoutCurrency
    if let magnitude = amount.withoutSign { return (magnitude, true) }
    return (amount, false)
  }

  private static func problem(in scanned: ScannedFigure, body: Substring, of text: String) -> NumberReadingError? {
    if scanned.hasOtherCharacters {
      let other = body.first { !($0.isASCII && ($0.isNumber || $0 == "." || $0 == ",")) }
      return other?.isNumber == true ? .foreignDigits(text: text.quotable) : .notANumber(text: text.quotable)
    }
    if scanned.commas > 1 { return .severalCommas(text: text.quotable) }
    if !scanned.isGrouped {
      return scanned.isTwoGroups ? .pointAsDecimalMark(text: text.quotable) : .wrongGrouping(text: text.quotable)
    }
    if scanned.hasPointBehindComma { return .wrongGrouping(text: text.quotable) }
    if scanned.wholeDigits == 0 || (scanned.commas == 1 && scanned.decimals == 0) {
      return .notANumber(text: text.quotable)
    }
    let digits = scanned.wholeDigits + scanned.decimals
    return digits > maximumDigits ? .tooLong(digits: digits) : nil
  }
}

extension Substring {
  fileprivate var withoutCurrency: Substring {
    guard utf8.first == UInt8(ascii: "R") || utf8.first == UInt8(ascii: "r"), prefix(2).lowercased() == "rp" else {
      return self
    }
    let rest = dropFirst(2).trimmed
    return rest.first == "." ? rest.dropFirst().trimmed : rest
  }

  /// What follows a minus sign; `nil` without one.
  fileprivate var withoutSign: Substring? {
    guard let sign = unicodeScalars.first, sign == "-" || sign == "\u{2212}" else { return nil }
    return dropFirst().trimmed
  }
}
