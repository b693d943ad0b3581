import BigInt

/// Numbers as Indonesian documents write them: `.` groups thousands, `,` is the decimal mark (rules §1).
public enum IndonesianNumber {
  /// How many digits one figure may have, both sides of the comma together.
  public static let maximumDigits = 38

  /// Reads what a person typed, strictly.
  ///
  /// Accepted: `1.109.546`, `1109546`, `0,7997`, `-3,5`, `(3,5)` for a negative figure, `Rp`, `Rp.` and `Rp 1.000,00`
  /// in front, blanks around. Anything ambiguous is refused, so that a figure never changes size unnoticed.
  /// - Throws: ``NumberReadingError``.
  public static func parse(_ text: String) throws(NumberReadingError) -> ExactDecimal {
    var body = Substring(text.trimmed)
    guard !body.isEmpty else { throw .empty }
    var negative = false
    if body.hasPrefix("("), body.hasSuffix(")") {
      negative = true
      body = body.dropFirst().dropLast().trimmedSubstring
    }
    body = body.withoutCurrency
    if let sign = body.first, sign == "-" || sign == "\u{2212}" {
      guard !negative else { throw .notANumber(text: text.trimmed) }
      negative = true
      body = body.dropFirst().trimmedSubstring
    }
    let parts = body.split(separator: ",", omittingEmptySubsequences: false)
    try checkCharacters(of: body, in: text.trimmed)
    guard parts.count <= 2 else { throw .severalCommas(text: text.trimmed) }
    let whole = try digits(ofWhole: parts.first ?? "", hasDecimals: parts.count == 2, in: text.trimmed)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard !fraction.contains(".") else { throw .wrongGrouping(text: text.trimmed) }
    guard !whole.isEmpty, parts.count == 1 || !fraction.isEmpty else { throw .notANumber(text: text.trimmed) }
    let count = whole.count + fraction.count
    guard count <= maximumDigits else { throw .tooLong(digits: count) }
    guard let mantissa = BigInt(whole + fraction) else { throw .notANumber(text: text.trimmed) }
    return ExactDecimal(mantissa: negative ? -mantissa : mantissa, decimals: fraction.count)
  }

  /// Reads an amount of money: whole rupiah, with or without `,00`.
  /// - Throws: ``NumberReadingError``, also for sen other than 0 and for amounts beyond ``Rupiah/maximum``.
  public static func parseRupiah(_ text: String) throws(NumberReadingError) -> Rupiah {
    let value = try parse(text).normalized
    guard value.decimals == 0 else { throw .notWhole(text: text.trimmed) }
    guard value.mantissa.magnitude <= BigUInt(Rupiah.maximum) else { throw .amountTooLarge(text: text.trimmed) }
    return Rupiah(Int(value.mantissa))
  }

  private static func checkCharacters(of body: Substring, in text: String) throws(NumberReadingError) {
    for character in body {
      if character.isASCII, character.isNumber || character == "." || character == "," { continue }
      if character.isNumber { throw .foreignDigits(text: text) }
      throw .notANumber(text: text)
    }
  }

  private static func digits(
    ofWhole whole: Substring, hasDecimals: Bool, in text: String
  ) throws(NumberReadingError) -> String {
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(whole) }
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
    if isGrouped { return groups.joined() }
    if groups.count == 2, !hasDecimals, !groups[0].isEmpty, !groups[1].isEmpty { throw .pointAsDecimalMark(text: text) }
    throw .wrongGrouping(text: text)
  }
}

extension ExactDecimal {
  /// The figure in Indonesian notation with its own decimals: `1.109.546`, `0,8049`, `-3,50`.
  public var printed: String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    let fraction = decimals > 0 ? "," + padded.suffix(decimals) : ""
    return (isNegative ? "-" : "") + grouped(whole) + fraction
  }

  private func grouped(_ digits: Substring) -> String {
    var result = ""
    result.reserveCapacity(digits.count + digits.count / 3)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }
}

extension Ratio {
  /// The figure rounded half-up at the very end, in Indonesian notation: `86,50`.
  public func printed(decimals: Int = 2) -> String {
    rounded(decimals: decimals).printed
  }

  /// A percentage, `100,02%`; with `shortWhole`, a figure without a fraction is `100%`.
  public func printedPercent(shortWhole: Bool = false) -> String {
    let value = rounded(decimals: 2)
    return (shortWhole && value.normalized.decimals == 0 ? value.normalized : value).printed + "%"
  }
}

extension Rupiah {
  /// The bare figure for tables, negative in parentheses: `7.996.663.078`, `(109.228.463.998)`.
  public var printed: String {
    amount < 0 ? "(\(printedMagnitude))" : printedMagnitude
  }

  /// The figure with its currency for running text: `Rp7.996.663.078`.
  public var printedWithCurrency: String {
    (amount < 0 ? "-Rp" : "Rp") + printedMagnitude
  }

  private var printedMagnitude: String {
    ExactDecimal(mantissa: BigInt(amount.magnitude), decimals: 0).printed
  }
}

extension String {
  var trimmed: String { String(Substring(self).trimmedSubstring) }
}

extension Substring {
  var trimmedSubstring: Substring {
    var result = self
    while let first = result.first, first.isWhitespace { result.removeFirst() }
    while let last = result.last, last.isWhitespace { result.removeLast() }
    return result
  }

  fileprivate var withoutCurrency: Substring {
    guard lowercased().hasPrefix("rp") else { return self }
    let rest = dropFirst(2).trimmedSubstring
    return rest.hasPrefix(".") ? rest.dropFirst().trimmedSubstring : rest
  }
}
