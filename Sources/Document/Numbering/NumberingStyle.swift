/// How the sections inside a chapter are numbered. Chapters are always `BAB I`, tables `3.1`, figures `1.2`.
public enum NumberingStyle: Sendable, Equatable, CaseIterable {
  /// `1.1`, `1.1.1`
  case decimal
  /// `A.`, `1.`, `a.`, `1)`, `a)`
  case lettered

  /// The number printed before a section.
  ///
  /// - Parameter path: The number of the chapter (0 without one), then of each section inside, from 1.
  func sectionNumber(_ path: [Int]) -> String {
    switch self {
    case .decimal:
      return path.drop { $0 == 0 }.map(String.init).joined(separator: ".")
    case .lettered:
      let own = path.last ?? 0
      switch path.count {
      case ...2: return "\(Self.letters(own).uppercased())."
      case 3: return "\(own)."
      case 4: return "\(Self.letters(own))."
      case let depth where depth.isMultiple(of: 2): return "\(Self.letters(own)))"
      default: return "\(own))"
      }
    }
  }

  /// How running text names a section.
  func sectionReference(_ path: [Int]) -> String {
    switch self {
    case .decimal:
      return "subbab \(sectionNumber(path))"
    case .lettered:
      let chapter = path.first.flatMap { $0 > 0 ? "BAB \(roman($0)) " : nil } ?? ""
      let rest = path.dropFirst().enumerated().map { depth, number in
        switch depth {
        case 0: "huruf \(Self.letters(number).uppercased())"
        case let depth where depth.isMultiple(of: 2): "huruf \(Self.letters(number))"
        default: "angka \(number)"
        }
      }
      return chapter + rest.joined(separator: " ")
    }
  }
}

/// A roman numeral in capitals, for 1 to 3999.
func roman(_ number: Int) -> String {
  let values: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, sign) in values {
    while rest >= value {
      numeral += sign
      rest -= value
    }
  }
  return numeral
}

extension NumberingStyle {
  /// `a` for 1 to `z` for 26, then `aa`, as word processors do; empty below 1.
  public static func letters(_ number: Int) -> String {
    guard number > 0 else { return "" }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    var rest = number
    var word = ""
    while rest > 0 {
      word = String(alphabet[(rest - 1) % 26]) + word
      rest = (rest - 1) / 26
    }
    return word
  }
}
