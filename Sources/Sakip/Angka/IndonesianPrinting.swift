import BigInt

extension ExactDecimal {
  /// The figure in Indonesian notation with its own decimals: `1.109.546`, `0,8049`, `-3,50`.
  public var printed: String {
    let digits = Int(exactly: mantissa).map { String($0.magnitude) } ?? String(mantissa.magnitude)
    let missing = max(0, decimals + 1 - digits.utf8.count)
    let wholeDigits = digits.utf8.count + missing - decimals
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.utf8.count + missing + wholeDigits / 3 + 2)
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    var position = 0
    func add(_ digit: UInt8) {
      if position == wholeDigits {
        bytes.append(UInt8(ascii: ","))
      } else if position > 0, position < wholeDigits, (wholeDigits - position).isMultiple(of: 3) {
        bytes.append(UInt8(ascii: "."))
      }
      bytes.append(digit)
      position += 1
    }
    for _ in 0..<missing { add(UInt8(ascii: "0")) }
    for digit in digits.utf8 { add(digit) }
    return String(decoding: bytes, as: UTF8.self)
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
