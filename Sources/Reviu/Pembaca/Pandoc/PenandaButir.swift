/// The marks of a numbered list, which a word processor does not write into its text.
struct PenandaButir {
  private let mulai: Int
  private let gaya: String
  private let batas: String

  /// - Parameter attributes: the first number, the style and the delimiter of a list of pandoc.
  init(_ attributes: Any?) {
    let parts = attributes as? [Any] ?? []
    mulai = parts.first as? Int ?? 1
    gaya = parts.dropFirst().first.flatMap(UnsurPandoc.init)?.jenis ?? ""
    batas = parts.dropFirst(2).first.flatMap(UnsurPandoc.init)?.jenis ?? ""
  }

  /// The mark of an item, counted from 0: `1.`, `b)`.
  subscript(place: Int) -> String {
    let number = mulai.addingReportingOverflow(place).partialValue
    let mark =
      switch gaya {
      case "LowerAlpha": Self.huruf(number).lowercased()
      case "UpperAlpha": Self.huruf(number)
      case "LowerRoman": Self.romawi(number).lowercased()
      case "UpperRoman": Self.romawi(number)
      default: String(number)
      }
    return switch batas {
    case "OneParen": "\(mark))"
    case "TwoParens": "(\(mark))"
    default: "\(mark)."
    }
  }

  /// `A` to `Z`; the number itself where there is no such letter.
  private static func huruf(_ number: Int) -> String {
    guard (1...26).contains(number), let scalar = Unicode.Scalar(64 + number) else { return String(number) }
    return String(scalar)
  }

  private static func romawi(_ number: Int) -> String {
    guard (1...399).contains(number) else { return String(number) }
    let steps = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    return steps.reduce(into: (rest: number, text: "")) { result, step in
      while result.rest >= step.0 {
        result.rest -= step.0
        result.text += step.1
      }
    }.text
  }
}
