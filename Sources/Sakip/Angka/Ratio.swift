public import BigInt

/// An exact fraction: what percentages, means and efficiencies are computed in, from unrounded inputs (rules §1).
///
/// Rounding happens once, when the figure is printed or classified.
public struct Ratio: Sendable {
  /// The part above the line; carries the sign.
  public let numerator: BigInt
  /// The part below the line, above 0.
  public let denominator: BigInt

  /// - Returns: `nil` when the denominator is 0.
  public init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    self.init(reducing: numerator, over: denominator)
  }

  /// The fraction that equals a decimal number.
  public init(_ decimal: ExactDecimal) {
    self.init(reducing: decimal.mantissa, over: BigInt(10).power(decimal.decimals))
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(reducing: BigInt(whole), over: 1)
  }

  /// An amount of money as a fraction over 1.
  public init(_ amount: Rupiah) {
    self.init(reducing: BigInt(amount.amount), over: 1)
  }

  private init(reducing numerator: BigInt, over denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    guard divisor > 1 else {
      self.numerator = numerator * sign
      self.denominator = denominator * sign
      return
    }
    self.numerator = numerator / divisor * sign
    self.denominator = denominator / divisor * sign
  }

  /// Whether the value is 0.
  public var isZero: Bool { numerator.isZero }

  /// Whether the value is below 0.
  public var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }

  /// The value rounded half-up to a number of decimals; a negative tie rounds away from zero, as a spreadsheet does.
  public func rounded(decimals: Int) -> ExactDecimal {
    let scaled = numerator.magnitude * BigUInt(10).power(max(0, decimals))
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let roundsUp = remainder * 2 >= denominator.magnitude
    let magnitude = BigInt(roundsUp ? quotient + 1 : quotient)
    return ExactDecimal(mantissa: isNegative ? -magnitude : magnitude, decimals: decimals)
  }

  /// The value nearest to this one in binary floating point: for the length of a bar, never for a printed figure.
  public var approximation: Double {
    let digits = rounded(decimals: 6).mantissa
    return (Double(digits.description) ?? 0) / 1_000_000
  }
}

extension Ratio: Comparable, Hashable {
  /// Order by value.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Ratio {
  /// The exact sum.
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      reducing: left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// The exact difference.
  public static func - (left: Ratio, right: Ratio) -> Ratio {
    left + Ratio(reducing: -right.numerator, over: right.denominator)
  }

  /// The exact product.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(reducing: left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The exact quotient.
  /// - Returns: `nil` when the divisor is 0.
  public func divided(by divisor: Ratio) -> Ratio? {
    Ratio(numerator * divisor.denominator, over: denominator * divisor.numerator)
  }

  /// The arithmetic mean.
  /// - Returns: `nil` for an empty list.
  public static func mean(of values: [Ratio]) -> Ratio? {
    values.reduce(Ratio(0), +).divided(by: Ratio(values.count))
  }
}
