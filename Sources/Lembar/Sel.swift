/// A cell of a sheet.
public struct Sel: Sendable, Hashable {
  /// What stands in it.
  public enum Isi: Sendable, Hashable {
    /// Nothing, or only blanks.
    case kosong
    /// A text as it was typed.
    case teks(String)
    /// A number in point notation, without grouping and exponent, at most 15 digits: `1234.5`.
    case angka(String)
    /// A number that the sheet shows as percent; `0.875` is shown as 87,5%.
    case persen(String)
    /// A day in ISO notation, with the time behind a `T` where there is one: `2024-01-31`.
    case tanggal(String)
    /// TRUE or FALSE.
    case logika(Bool)
    /// An error of the sheet: `#DIV/0!`.
    case galat
  }

  /// What stands in it; the result where it is computed.
  public let isi: Isi
  /// Whether a formula computes it.
  public let rumus: Bool

  /// A cell from its parts.
  public init(_ isi: Isi, rumus: Bool = false) {
    self.isi = isi
    self.rumus = rumus
  }

  /// A cell without content.
  public static let kosong = Sel(.kosong)

  /// About how many bytes it holds in memory.
  var byte: Int {
    switch isi {
    case .teks(let text), .angka(let text), .persen(let text), .tanggal(let text):
      MemoryLayout<Sel>.stride + text.utf8.count
    case .kosong, .logika, .galat: MemoryLayout<Sel>.stride
    }
  }
}

extension Sel {
  /// Reads a cell as the reader of sheets writes it.
  /// - Returns: `nil` for anything else.
  init?(tertulis text: String) {
    let isFormula = text.utf8.first == UInt8(ascii: "=")
    let body = isFormula ? text.dropFirst() : Substring(text)
    guard let isi = Isi(tertulis: body) else { return nil }
    self.init(isi, rumus: isFormula)
  }
}

extension Sel.Isi {
  fileprivate init?(tertulis text: Substring) {
    guard let letter = text.utf8.first else {
      self = .kosong
      return
    }
    let rest = String(text.dropFirst())
    switch Unicode.Scalar(letter) {
    case "t": self = .teks(rest)
    case "n": self = .angka(rest)
    case "p": self = .persen(rest)
    case "d": self = .tanggal(rest)
    case "b": self = .logika(rest == "1")
    case "e": self = .galat
    default: return nil
    }
  }
}
