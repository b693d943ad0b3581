/// Splits the text of a formula into words and signs.
struct FormulaLexer {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var tokens: [FormulaToken] = []

  /// - Throws: ``FormulaError`` at the first sign that belongs to no formula.
  static func tokens(of text: String) throws(FormulaError) -> [FormulaToken] {
    let limit = Formula.maximumLength
    let scalars = Array(text.unicodeScalars.prefix(limit + 1))
    guard scalars.count <= limit else { throw FormulaError(position: limit + 1, .tooLong) }
    var lexer = FormulaLexer(scalars: scalars)
    try lexer.read()
    return lexer.tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func read() throws(FormulaError) {
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.properties.isWhitespace {
        place += 1
      } else if scalar.isFigure {
        try readNumber()
      } else if scalar.isNameLetter {
        readName()
      } else {
        guard let kind = Self.sign(scalar) else { throw error(.unknownCharacter(scalar)) }
        add(kind, length: 1)
      }
    }
    add(.end, length: 0)
  }

  /// A number ends in a digit: a comma or point behind it separates nothing in a formula.
  private mutating func readNumber() throws(FormulaError) {
    var end = place
    while end < scalars.count, scalars[end].isFigure || (isMark(end) && isFigure(end + 1)) { end += 1 }
    let text = self.text(to: end)
    if end < scalars.count, scalars[end].isNameLetter {
      throw error(.gluedToNumber(number: text, letter: String(Character(scalars[end]))))
    }
    if isMark(end) {
      place = end
      throw error(.strayMark(scalars[end]))
    }
    let value: ExactDecimal
    do {
      value = try IndonesianNumber.parse(text)
    } catch {
      throw FormulaError(position: place + 1, .number(error))
    }
    add(.number(value), length: end - place)
  }

  /// A hyphen between two letters or digits belongs to the name; a subtraction has blanks around its sign.
  private mutating func readName() {
    var end = place + 1
    while isNamePart(end) || (end < scalars.count && scalars[end] == "-" && isNamePart(end + 1)) { end += 1 }
    let name = text(to: end)
    add(name == "x" || name == "X" ? .times : .name, length: end - place)
  }

  private mutating func add(_ kind: FormulaToken.Kind, length: Int) {
    tokens.append(FormulaToken(kind: kind, text: text(to: place + length), position: place + 1))
    place += length
  }

  private func text(to end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[place..<end])
    return String(text)
  }

  private func error(_ problem: FormulaProblem) -> FormulaError {
    FormulaError(position: place + 1, problem)
  }

  private func isMark(_ index: Int) -> Bool {
    index < scalars.count && (scalars[index] == "," || scalars[index] == ".")
  }

  private func isFigure(_ index: Int) -> Bool { index < scalars.count && scalars[index].isFigure }

  private func isNamePart(_ index: Int) -> Bool {
    index < scalars.count && (scalars[index].isFigure || scalars[index].isNameLetter || scalars[index] == "_")
  }

  private static func sign(_ scalar: Unicode.Scalar) -> FormulaToken.Kind? {
    switch scalar {
    case "+": .plus
    case "-", "\u{2212}", "\u{2013}": .minus
    case "*", "\u{D7}": .times
    case "/", ":", "\u{F7}": .divide
    case "(": .open
    case ")": .close
    case ";": .separator
    case "%": .percent
    default: nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isFigure: Bool { ("0"..."9").contains(self) }

  /// Letters of the Latin alphabet with and without accents. Those of other alphabets look alike and would make names
  /// that nobody can tell apart.
  fileprivate var isNameLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: false
    }
  }
}
