/// The figures that a formula is computed from: nothing in it is missing, and every series of a scope has the same entries.
struct FormulaFigures: Sendable, Hashable {
  /// How many values a series may have.
  static let maximumEntries = 200

  private(set) var single: [String: ExactDecimal] = [:]
  private(set) var series: [String: [ExactDecimal]] = [:]
  /// What the entries of each scope are called, in order.
  private(set) var labels: [FormulaScope: [String]] = [:]
  /// Periods without any value; other things are never left out.
  private(set) var leftOut: [FormulaScope: [String]] = [:]
  /// The same figures in the order of the formula.
  private(set) var entered: [FormulaFigure] = []
  /// The values of the periods left out.
  private(set) var missing: [MissingFormulaFigure] = []

  /// - Throws: ``FormulaEvaluationError``.
  init(_ formula: Formula, inputs: [String: FormulaInput]) throws(FormulaEvaluationError) {
    var absent: [MissingFormulaFigure] = []
    var scopes: [FormulaScope] = []
    for name in formula.names {
      if let scope = formula.vocabulary.scope(of: name) {
        if !scopes.contains(scope) { scopes.append(scope) }
        continue
      }
      switch inputs[name] ?? .single(.missing(.belumDiisi)) {
      case .series: throw .notASingleValue(name)
      case .single(.number(let value)):
        single[name] = value
        entered.append(FormulaFigure(name: name, label: nil, value: value))
      case .single(.missing(let reason)):
        absent.append(MissingFormulaFigure(name: name, label: nil, reason: reason))
      }
    }
    for scope in scopes {
      let names = formula.names.filter { formula.vocabulary.scope(of: $0) == scope }
      absent += try add(names, of: scope, inputs: inputs)
    }
    guard absent.isEmpty else { throw .missing(absent) }
  }

  /// - Returns: what is missing and cannot be left out.
  private mutating func add(
    _ names: [String], of scope: FormulaScope, inputs: [String: FormulaInput]
  ) throws(FormulaEvaluationError) -> [MissingFormulaFigure] {
    var order: [String] = []
    var tables: [(name: String, values: [String: FormulaInput.Value])] = []
    for name in names {
      let entries = try Self.entries(of: name, scope, in: inputs)
      var values: [String: FormulaInput.Value] = [:]
      for entry in entries {
        guard values.updateValue(entry.value, forKey: entry.label) == nil else {
          throw .repeatedLabel(name, label: entry.label)
        }
      }
      let known = Set(order)
      order += entries.map(\.label).filter { !known.contains($0) }
      tables.append((name, values))
    }
    guard !order.isEmpty else {
      return names.map { MissingFormulaFigure(name: $0, label: nil, reason: .belumDiisi) }
    }
    var absent: [MissingFormulaFigure] = []
    for label in order { absent += try add(label, of: scope, from: tables) }
    let isEmpty = labels[scope] == nil
    return isEmpty && absent.isEmpty ? missing.filter { names.contains($0.name) } : absent
  }

  private static func entries(
    of name: String, _ scope: FormulaScope, in inputs: [String: FormulaInput]
  ) throws(FormulaEvaluationError) -> [FormulaInput.Entry] {
    switch inputs[name] {
    case .series(let entries):
      guard entries.count <= maximumEntries else { throw .tooManyEntries(name, count: entries.count) }
      return entries
    case .single: throw .notASeries(name, scope)
    case nil: return []
    }
  }

  private mutating func add(
    _ label: String, of scope: FormulaScope, from tables: [(name: String, values: [String: FormulaInput.Value])]
  ) throws(FormulaEvaluationError) -> [MissingFormulaFigure] {
    var absent: [MissingFormulaFigure] = []
    var present: [FormulaFigure] = []
    for (name, values) in tables {
      switch values[label] ?? .missing(.belumDiisi) {
      case .number(let value): present.append(FormulaFigure(name: name, label: label, value: value))
      case .missing(let reason): absent.append(MissingFormulaFigure(name: name, label: label, reason: reason))
      }
    }
    guard absent.isEmpty else {
      guard scope.isPeriod else { return absent }
      guard present.isEmpty else { throw .uneven(absent) }
      leftOut[scope, default: []].append(label)
      missing += absent
      return []
    }
    labels[scope, default: []].append(label)
    for figure in present { series[figure.name, default: []].append(figure.value) }
    entered += present
    return []
  }
}
