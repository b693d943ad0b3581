/// The kind of computation that a formula is. Nothing is concluded from it about which way is better.
public enum FormulaForm: Hashable, Sendable {
  /// A part of a whole of the same unit, as a percentage or not.
  case share(numerator: FormulaExpression, denominator: FormulaExpression, isPercent: Bool)
  /// The change from an earlier value, by that value.
  case growth(now: FormulaExpression, before: FormulaExpression, isPercent: Bool)
  /// A quotient of different units, as rupiah by orang, or of units that are not named.
  case rate(numerator: FormulaExpression, denominator: FormulaExpression)
  /// A mean.
  case mean
  /// Components with weights.
  case weightedSum
  /// A plain sum.
  case sum
  /// The largest or the smallest of several values.
  case extreme
  /// One value as it is.
  case single
  /// Anything else.
  case other

  /// Its name in Indonesian.
  public var nama: String {
    switch self {
    case .share: "bagian dari keseluruhan"
    case .growth: "pertumbuhan"
    case .rate: "perbandingan"
    case .mean: "rata-rata"
    case .weightedSum: "jumlah tertimbang"
    case .sum: "jumlah"
    case .extreme: "nilai tertinggi atau terendah"
    case .single: "nilai langsung"
    case .other: "perhitungan lain"
    }
  }
}

extension Formula {
  /// The kind of computation, with numerator and denominator where it has them.
  public var form: FormulaForm {
    switch expression {
    case .variable, .scope: .single
    case .call(.rata, _): .mean
    case .call(.maks, _), .call(.min, _): .extreme
    case .call(.jumlah, let arguments): arguments.count == 1 && arguments[0].isWeighted ? .weightedSum : .sum
    case .sum: formOfSum(expression.addends)
    case .product: formOfQuotient ?? .other
    case .number, .negative: .other
    }
  }

  private func formOfSum(_ terms: [FormulaExpression]?) -> FormulaForm {
    guard let terms else { return .other }
    if terms.allSatisfy(\.isWeighted) { return .weightedSum }
    return terms.allSatisfy { $0.binding == .single } ? .sum : .other
  }

  /// A sum that is divided by one of its own terms, as `(a + b) / a`: never less than the whole.
  var wholeBelowItsSum: (sum: FormulaExpression, term: FormulaExpression)? {
    guard let quotient, quotient.above.exceeds(quotient.below) else { return nil }
    return (quotient.above, quotient.below)
  }

  /// The only expression above the line and the only one below it, without the factor 100.
  private var quotient: (above: FormulaExpression, below: FormulaExpression, isPercent: Bool)? {
    let steps = expression.flattened
    let divisors = steps.filter(\.isInverse).map(\.operand)
    let factors = steps.filter { !$0.isInverse }.map(\.operand)
    let others = factors.filter { !$0.isHundred }
    let hundreds = factors.count - others.count
    guard divisors.count == 1, others.count == 1, hundreds <= 1 else { return nil }
    return (others[0], divisors[0], hundreds == 1)
  }

  private var formOfQuotient: FormulaForm? {
    guard let (numerator, denominator, isPercent) = quotient else { return nil }
    if case .number(let count) = denominator {
      guard !isPercent, let terms = numerator.addends else { return nil }
      return count.value == Ratio(terms.count) ? .mean : nil
    }
    if case .sum(let now, let changes) = numerator, changes.count == 1, changes[0].isInverse,
      changes[0].operand == denominator
    {
      return .growth(now: now, before: denominator, isPercent: isPercent)
    }
    var check = FormulaUnitCheck(vocabulary: vocabulary)
    let unit = check.unit(of: numerator).times(check.unit(of: denominator), isInverse: true)
    if unit.factors.map(\.isEmpty) ?? isPercent, !numerator.exceeds(denominator) {
      return .share(numerator: numerator, denominator: denominator, isPercent: isPercent)
    }
    if !isPercent, case .call(.jumlah, _) = numerator, case .variable = denominator { return .mean }
    return .rate(numerator: numerator, denominator: denominator)
  }
}

extension FormulaExpression {
  /// The terms of a sum without subtraction; `nil` for anything else.
  fileprivate var addends: [FormulaExpression]? {
    guard case .sum(let first, let steps) = self, !steps.contains(where: \.isInverse) else { return nil }
    return [first] + steps.map(\.operand)
  }

  fileprivate var isHundred: Bool {
    if case .number(let number) = self { return number.isHundred }
    return false
  }

  /// Whether it is a value times a weight.
  fileprivate var isWeighted: Bool {
    guard case .product(_, let steps) = self, steps.allSatisfy({ !$0.isInverse }) else { return false }
    return !parts.contains(where: \.isHundred)
  }
}
