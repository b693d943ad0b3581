/// A published document as it was read: its text in order, with the place of everything.
public struct Naskah: Sendable, Hashable {
  /// The name of the file, for the person who reads the findings.
  public let nama: String
  /// Headings, paragraphs and tables in the order of the document.
  public let blok: [Blok]
  /// Everything that is not in a table, in order.
  public let alinea: [Alinea]
  /// The tables in order.
  public let tabel: [Tabel]

  /// A document of blocks.
  public init(nama: String, blok: [Blok]) {
    self.nama = nama
    self.blok = blok
    alinea = blok.compactMap(\.alinea)
    tabel = blok.compactMap(\.tabel)
  }
}

/// One piece of a document.
public enum Blok: Sendable, Hashable {
  /// A heading, paragraph, list item or caption.
  case alinea(Alinea)
  /// A table.
  case tabel(Tabel)

  /// The text; `nil` for a table.
  public var alinea: Alinea? { if case .alinea(let text) = self { text } else { nil } }
  /// The table; `nil` for text.
  public var tabel: Tabel? { if case .tabel(let table) = self { table } else { nil } }
}
