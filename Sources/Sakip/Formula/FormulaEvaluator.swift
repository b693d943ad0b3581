/// Computes an expression exactly. Every part is computed once, for all entries of its series.
struct FormulaEvaluator {
  /// How many binary digits the two sides of an operation may have together. It keeps the time of any formula short and
  /// holds the sum of 200 quotients of figures in the billions.
  static let maximumBits = 16_384

  let vocabulary: FormulaVocabulary
  let figures: FormulaFigures

  /// One value, or one for each entry of a scope.
  enum Values {
    case single(Ratio)
    case series([Ratio], FormulaScope)

    var all: [Ratio] {
      switch self {
      case .single(let value): [value]
      case .series(let values, _): values
      }
    }
  }

  /// - Throws: ``FormulaEvaluationError``.
  func values(of expression: FormulaExpression) throws(FormulaEvaluationError) -> Values {
    switch expression {
    case .number(let number):
      return .single(number.value)
    case .variable(let name):
      return try values(of: name, scope: vocabulary.scope(of: name))
    case .scope(let scope):
      return try values(of: scope.rawValue, scope: scope)
    case .negative(let operand):
      return try combined(.single(Ratio(0)), try values(of: operand)) { (left, right, _) in left - right }
    case .sum(let first, let steps):
      var result = try values(of: first)
      for step in steps {
        result = try combined(result, try values(of: step.operand)) { (left, right, _) in
          step.isInverse ? left - right : left + right
        }
      }
      return result
    case .product(let first, let steps):
      var result = try values(of: first)
      for step in steps {
        result = try combined(result, try values(of: step.operand)) {
          (left, right, label) throws(FormulaEvaluationError) in
          try step.isInverse ? divide(left, by: right, step.operand, label) : left * right
        }
      }
      return result
    case .call(let function, let arguments):
      return try call(function, arguments)
    }
  }

  private func values(of name: String, scope: FormulaScope?) throws(FormulaEvaluationError) -> Values {
    if let scope, let values = figures.series[name] { return .series(values.map { Ratio($0) }, scope) }
    if let value = figures.single[name] { return .single(Ratio(value)) }
    throw .missing([MissingFormulaFigure(name: name, label: nil, reason: .belumDiisi)])
  }

  private func divide(
    _ left: Ratio, by right: Ratio, _ divisor: FormulaExpression, _ label: String?
  ) throws(FormulaEvaluationError) -> Ratio {
    if let quotient = left.divided(by: right) { return quotient }
    throw left.isZero
      ? .zeroByZero(divisor: divisor.printed, label: label) : .divisionByZero(divisor: divisor.printed, label: label)
  }

  private func call(
    _ function: FormulaFunction, _ arguments: [FormulaExpression]
  ) throws(FormulaEvaluationError) -> Values {
    if arguments.count == 1 { return .single(try reduced(function, try values(of: arguments[0]).all)) }
    var parts: [Values] = []
    for argument in arguments { parts.append(try values(of: argument)) }
    let scope = parts.lazy.compactMap { part -> FormulaScope? in
      if case .series(_, let scope) = part { scope } else { nil }
    }.first
    guard let scope else { return .single(try reduced(function, parts.flatMap(\.all))) }
    var results: [Ratio] = []
    for index in (figures.labels[scope] ?? []).indices {
      let row = parts.map { part in
        switch part {
        case .single(let value): value
        case .series(let values, _): values[index]
        }
      }
      results.append(try reduced(function, row))
    }
    return .series(results, scope)
  }

  private func reduced(_ function: FormulaFunction, _ values: [Ratio]) throws(FormulaEvaluationError) -> Ratio {
    var result = values.first ?? Ratio(0)
    for value in values.dropFirst() {
      try checkSize(result, value)
      result =
        switch function {
        case .jumlah, .rata: result + value
        case .maks: max(result, value)
        case .min: min(result, value)
        }
    }
    guard function == .rata else { return result }
    return result.divided(by: Ratio(values.count)) ?? result
  }

  private func combined(
    _ left: Values, _ right: Values,
    _ compute: (Ratio, Ratio, _ label: String?) throws(FormulaEvaluationError) -> Ratio
  ) throws(FormulaEvaluationError) -> Values {
    func one(_ left: Ratio, _ right: Ratio, _ label: String?) throws(FormulaEvaluationError) -> Ratio {
      try checkSize(left, right)
      return try compute(left, right, label)
    }
    if case .single(let first) = left, case .single(let second) = right {
      return .single(try one(first, second, nil))
    }
    let scope: FormulaScope
    switch (left, right) {
    case (.series(_, let named), _), (_, .series(_, let named)): scope = named
    case (.single, .single): return left
    }
    var results: [Ratio] = []
    for (index, label) in (figures.labels[scope] ?? []).enumerated() {
      results.append(try one(left.value(at: index), right.value(at: index), label))
    }
    return .series(results, scope)
  }

  private func checkSize(_ left: Ratio, _ right: Ratio) throws(FormulaEvaluationError) {
    let bits =
      left.numerator.bitWidth + left.denominator.bitWidth + right.numerator.bitWidth + right.denominator.bitWidth
    guard bits <= Self.maximumBits else { throw .tooLarge }
  }
}

extension FormulaEvaluator.Values {
  /// The value of an entry; that of a single value for every entry.
  func value(at index: Int) -> Ratio {
    switch self {
    case .single(let value): value
    case .series(let values, _): values[index]
    }
  }
}
