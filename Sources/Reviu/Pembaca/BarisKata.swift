/// A line of words and figures between which single blanks stand, as some programs give the rows of a table.
struct BarisKata {
  /// Its words; an amount and its mark are one.
  let kata: [String]
  /// Which of them are figures or the dash that stands for none.
  private let angka: [Bool]

  /// Takes a line apart.
  init(_ line: Substring) {
    var words: [String] = []
    var figures: [Bool] = []
    for part in line.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let word = String(Substring(part))
      let isFigure = Self.angka(part)
      if let last = words.last, isFigure && ["Rp", "Rp."].contains(last) || word == "%" && figures.last == true {
        words[words.count - 1] = "\(last) \(word)"
        figures[figures.count - 1] = true
      } else {
        words.append(word)
        figures.append(isFigure)
      }
    }
    (kata, angka) = (words, figures)
  }

  /// The last figures that stand side by side: at least so many where there are, else the last of all.
  func deret(sedikitnya least: Int = 1) -> Range<Int> {
    var end = angka.count
    var last: Range<Int>?
    while let final = angka[..<end].lastIndex(of: true) {
      let start = (angka[..<final].lastIndex(of: false) ?? -1) + 1
      if final + 1 - start >= least { return start..<(final + 1) }
      if last == nil { last = start..<(final + 1) }
      end = start
    }
    return last ?? 0..<0
  }

  /// Its number in front; `nil` where there is none.
  var nomor: Int? {
    kata.first.flatMap { $0.utf8.count <= 3 ? Int($0.hasSuffix(".") ? String($0.dropLast()) : $0) : nil }
  }

  /// Whether it has nothing but figures, as the rows of a table of years do.
  var hanyaAngka: Bool { angka.allSatisfy(\.self) && kata.count > 1 }

  /// Words as they stand.
  func teks(_ range: Range<Int>) -> String { kata[range].joined(separator: " ") }

  private static func angka(_ word: Substring.UTF8View) -> Bool {
    if word.elementsEqual("-".utf8) { return true }
    let bare = word.drop { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "-") }
    let figure = bare.starts(with: "Rp".utf8) ? bare.dropFirst(2).drop { $0 == UInt8(ascii: ".") } : bare
    return figure.first?.isDigit == true
      && figure.allSatisfy { $0.isDigit || [0x2E, 0x2C, 0x25, 0x29, 0x2D].contains($0) }
  }
}
