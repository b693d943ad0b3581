/// What the definition sheet says of a variable besides what the formula reads: its role, and its weight.
public struct FormulaRole: Sendable, Hashable {
  /// How the formula names it.
  public let symbol: String
  /// What it is said to do in the formula; `nil` when that is not said.
  public let role: PeranVariabel?
  /// For a component: its weight in percent; `nil` when none is named.
  public let weight: ExactDecimal?

  /// A value from its parts.
  public init(_ symbol: String, _ role: PeranVariabel?, weight: ExactDecimal? = nil) {
    self.symbol = symbol
    self.role = role
    self.weight = weight
  }
}

extension Formula {
  /// Where the roles and weights of the sheet say something else than the formula.
  ///
  /// Weights are compared as proportions, so that `0,6 * Q + 0,4 * K` and `(60 * Q + 40 * K) / 100` both fit 60% and 40%.
  /// A formula that is no weighted sum of the components, as `jumlah(nilai * bobot)`, is not judged.
  /// - Parameter method: how the components become one value, where the sheet says so.
  public func findings(roles: [FormulaRole], method: MetodeKomposit?) -> [FormulaFinding] {
    findingsOfSides(roles) + findingsOfWeights(roles.filter { $0.role == .komponen }, method)
  }

  private func findingsOfSides(_ roles: [FormulaRole]) -> [FormulaFinding] {
    let above = expression.names(below: false)
    let below = expression.names(below: true)
    return roles.compactMap { variable in
      let (isAbove, isBelow) = (above.contains(variable.symbol), below.contains(variable.symbol))
      return switch variable.role {
      case .pembilang? where isBelow && !isAbove: .numeratorDivides(variable.symbol)
      case .penyebut? where isAbove && !isBelow: .denominatorDividesNothing(variable.symbol)
      default: nil
      }
    }
  }

  private func findingsOfWeights(_ components: [FormulaRole], _ method: MetodeKomposit?) -> [FormulaFinding] {
    guard let factors = expression.weights?.bySymbol else { return [] }
    let used = components.compactMap { component in factors[component.symbol].map { (component, factor: $0) } }
    guard let first = used.first?.factor else { return [] }
    let count = Ratio(used.count)
    let isEqual = used.allSatisfy { $0.factor == first }
    switch method {
    case .jumlahNilai? where !isEqual || (used.count > 1 && first * count == Ratio(1)),
      .rataRata? where !isEqual || (used.count > 1 && first == Ratio(1)):
      return method.map { [.methodDiffers($0)] } ?? []
    case .jumlahNilai?, .rataRata?: return []
    case .jumlahTertimbang?, nil:
      let weighted = used.compactMap { use in
        use.0.weight.map { (symbol: use.0.symbol, weight: Ratio($0), factor: use.factor) }
      }
      guard weighted.count == used.count else { return findingOfSum(used.map(\.factor), method) }
      // Components that are added as they are carry their weight already, unless the sheet says that they do not.
      return method == nil && isEqual && first == Ratio(1) ? [] : differing(weighted)
    }
  }

  /// Weights that only the formula names.
  private func findingOfSum(_ factors: [Ratio], _ method: MetodeKomposit?) -> [FormulaFinding] {
    let sum = factors.reduce(Ratio(0), +)
    let isWeighting =
      method == .jumlahTertimbang || (factors.count > 1 && factors.allSatisfy { !$0.isNegative && $0 < Ratio(1) })
    return !isWeighting || sum == Ratio(1) || sum == Ratio(100)
      ? [] : [.weightsNotWhole(sum.rounded(decimals: 4).normalized)]
  }

  private func differing(_ weighted: [(symbol: String, weight: Ratio, factor: Ratio)]) -> [FormulaFinding] {
    let factors = weighted.map(\.factor).reduce(Ratio(0), +)
    let weights = weighted.map(\.weight).reduce(Ratio(0), +)
    guard weighted.contains(where: { $0.factor * weights != $0.weight * factors }) else { return [] }
    let isPercent = weighted.contains { $0.factor > Ratio(1) }
    return weighted.filter { (isPercent ? $0.factor : $0.factor * Ratio(100)) != $0.weight }.map {
      .weightDiffers(
        $0.symbol, weight: $0.weight.rounded(decimals: 4).normalized, factor: $0.factor.rounded(decimals: 4).normalized)
    }
  }
}
