/// A document whose numbers are all given and whose references are all resolved; what every writer starts from.
public struct NumberedDocument: Sendable, Equatable {
  /// What catalogues and readers need to know.
  public let metadata: Metadata
  /// The first page.
  public let cover: Cover?
  /// What stands before the chapters.
  public let frontMatter: [NumberedFrontMatter]
  /// What stands before the first chapter.
  public let opening: [NumberedBlock]
  /// The chapters.
  public let chapters: [NumberedSection]
  /// The sections of the front matter and the chapters with all their sections, in reading order.
  public let contents: [ContentsEntry]
  /// Every table, also those without a number, in reading order.
  public let tables: [NumberedTable]
  /// Every figure, in reading order.
  public let figures: [NumberedFigure]

  /// The tables that stand in the list of tables.
  public var listedTables: [NumberedTable] { tables.filter { $0.table.isNumbered } }
}

/// A line of the table of contents.
public struct ContentsEntry: Sendable, Equatable {
  /// `BAB I`, `1.1`, `A.`; `nil` for a section without number.
  public let number: String?
  /// The title.
  public let title: String
  /// 1 for chapters and front matter, 2 for sections in a chapter, and so on.
  public let level: Int
  /// The name of the place, unique in the document.
  public let anchor: String
}

/// Part of the front matter after numbering.
public enum NumberedFrontMatter: Sendable, Equatable {
  /// A page with a title of its own.
  case section(title: String, anchor: String, blocks: [NumberedBlock])
  /// The table of contents.
  case contents
  /// The list of tables.
  case listOfTables
  /// The list of figures.
  case listOfFigures
}

/// A chapter or section after numbering.
public struct NumberedSection: Sendable, Equatable {
  /// Its line in the table of contents.
  public let entry: ContentsEntry
  /// What stands before the first inner section.
  public let blocks: [NumberedBlock]
  /// The inner sections.
  public let sections: [NumberedSection]
}

/// A block after numbering.
public indirect enum NumberedBlock: Sendable, Equatable {
  /// A paragraph.
  case paragraph(RichText)
  /// A small heading without a number.
  case subheading(RichText)
  /// What completes the title of a form.
  case titleContinuation(RichText)
  /// A list; its items instead of those of the plain list.
  case list(marker: ItemList.Marker, start: Int, items: [[NumberedBlock]])
  /// A table.
  case table(NumberedTable)
  /// A figure.
  case figure(NumberedFigure)
  /// A displayed formula.
  case formula(MathNode)
  /// Who signs.
  case signatures([Signature])
  /// A new page.
  case pageBreak
}

/// A table after numbering.
public struct NumberedTable: Sendable, Equatable {
  /// `3.13`; empty for a table without a number.
  public let number: String
  /// The name of the place, unique in the document.
  public let anchor: String
  /// The table with its references resolved.
  public let table: Table
  /// The places of its cells.
  public let grid: TableGrid

  /// `Tabel 3.13`; empty for a table without a number.
  public var label: String { number.isEmpty ? "" : "Tabel \(number)" }
}

/// A figure after numbering.
public struct NumberedFigure: Sendable, Equatable {
  /// `1.2`
  public let number: String
  /// The name of the place, unique in the document.
  public let anchor: String
  /// The figure with its references resolved.
  public let figure: Figure

  /// `Gambar 1.2`
  public var label: String { "Gambar \(number)" }
}
