import BigInt

extension BigInt {
  private static let smallPowersOfTen: [BigInt] = (0...IndonesianNumber.maximumDigits).map { BigInt(10).power($0) }

  /// `10^exponent`, from a table for every exponent that a figure from outside can have.
  static func tenToThe(_ exponent: Int) -> BigInt {
    smallPowersOfTen.indices.contains(exponent) ? smallPowersOfTen[exponent] : BigInt(10).power(Swift.max(0, exponent))
  }
}
