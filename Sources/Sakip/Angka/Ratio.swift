public import BigInt

/// An exact fraction: what percentages, means and efficiencies are computed in, from unrounded inputs (rules §1).
///
/// Rounding happens once, when the figure is printed or classified. Fractions are not brought to lowest terms: that costs
/// more than everything else together, and no result depends on it.
public struct Ratio: Sendable {
  /// The part above the line; carries the sign. Not necessarily in lowest terms.
  public let numerator: BigInt
  /// The part below the line, above 0.
  public let denominator: BigInt

  /// - Returns: `nil` when the denominator is 0.
  public init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    let isFlipped = denominator.sign == .minus
    self.init(isFlipped ? -numerator : numerator, overPositive: isFlipped ? -denominator : denominator)
  }

  /// The fraction that equals a decimal number.
  public init(_ decimal: ExactDecimal) {
    self.init(decimal.mantissa, overPositive: .tenToThe(decimal.decimals))
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(BigInt(whole), overPositive: 1)
  }

  /// An amount of money as a fraction over 1.
  public init(_ amount: Rupiah) {
    self.init(BigInt(amount.amount), overPositive: 1)
  }

  private init(_ numerator: BigInt, overPositive denominator: BigInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the value is 0.
  public var isZero: Bool { numerator.isZero }

  /// Whether the value is below 0.
  public var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }

  /// The value rounded half-up to a number of decimals; a negative tie rounds away from zero, as a spreadsheet does.
  public func rounded(decimals: Int) -> ExactDecimal {
    let scaled = numerator.magnitude * BigInt.tenToThe(decimals).magnitude
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
  /// Equality by value: 1/2 equals 2/4.
  public static func == (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// Order by value.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// Hashes the value in lowest terms, so that equal values hash alike.
  public func hash(into hasher: inout Hasher) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    hasher.combine(numerator / divisor)
    hasher.combine(denominator / divisor)
  }
}

extension Ratio {
  /// The exact sum.
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    if left.denominator == right.denominator {
      return Ratio(left.numerator + right.numerator, overPositive: left.denominator)
    }
    return Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      overPositive: left.denominator * right.denominator)
  }

  /// The exact difference.
  public static func - (left: Ratio, right: Ratio) -> Ratio {
    left + Ratio(-right.numerator, overPositive: right.denominator)
  }

  /// The exact product.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, overPositive: left.denominator * right.denominator)
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
