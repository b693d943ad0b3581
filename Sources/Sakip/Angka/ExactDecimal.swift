public import BigInt

/// A decimal number held exactly: `mantissa / 10^decimals`.
///
/// Figures of SAKIP are never binary floating point (rules §1). The number of decimals is part of the value's
/// appearance, not of its size: `0,80` and `0,8` are equal, and each prints as it was written.
public struct ExactDecimal: Sendable {
  /// The digits without the decimal mark.
  public let mantissa: BigInt
  /// How many of the digits stand behind the decimal mark, 0 or more.
  public let decimals: Int

  /// - Parameter decimals: values below 0 count as 0.
  public init(mantissa: BigInt, decimals: Int) {
    self.mantissa = mantissa
    self.decimals = max(0, decimals)
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(mantissa: BigInt(whole), decimals: 0)
  }

  /// Zero, without decimals.
  public static let zero = ExactDecimal(0)

  /// Whether the value is 0, however it is written.
  public var isZero: Bool { mantissa.isZero }

  /// Whether the value is below 0.
  public var isNegative: Bool { mantissa.sign == .minus && !mantissa.isZero }

  /// The same value without trailing zeros behind the decimal mark.
  public var normalized: ExactDecimal {
    var digits = mantissa
    var remaining = decimals
    while remaining > 0 {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder.isZero else { break }
      digits = quotient
      remaining -= 1
    }
    return ExactDecimal(mantissa: digits, decimals: remaining)
  }

  /// The value nearest to this one in binary floating point: for the length of a bar, never for a printed figure.
  public var approximation: Double {
    Ratio(self).approximation
  }

  func mantissa(atDecimals target: Int) -> BigInt {
    target <= decimals ? mantissa : mantissa * .tenToThe(target - decimals)
  }
}

extension ExactDecimal: Comparable, Hashable {
  /// Equality by value: `0,80 == 0,8`.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.mantissa(atDecimals: decimals) == right.mantissa(atDecimals: decimals)
  }

  /// Order by value.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.mantissa(atDecimals: decimals) < right.mantissa(atDecimals: decimals)
  }

  /// Hashes the value, so that equal values hash alike.
  public func hash(into hasher: inout Hasher) {
    let plain = normalized
    hasher.combine(plain.mantissa)
    hasher.combine(plain.decimals)
  }
}

extension ExactDecimal {
  /// The exact sum, with the decimals of the operand that has more.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let decimals = max(left.decimals, right.decimals)
    return ExactDecimal(
      mantissa: left.mantissa(atDecimals: decimals) + right.mantissa(atDecimals: decimals), decimals: decimals)
  }

  /// The exact difference, with the decimals of the operand that has more.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + ExactDecimal(mantissa: -right.mantissa, decimals: right.decimals)
  }
}
