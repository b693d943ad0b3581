extension ExactDecimal {
  /// The figure as programs exchange it: a point as decimal mark and no grouping, `-1234.50`.
  public var pointNotation: String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = decimals > 0 ? "." + padded.suffix(decimals) : ""
    return (isNegative ? "-" : "") + padded.dropLast(decimals) + fraction
  }
}
