/// A whole official document as a value, without page numbers, table numbers or a single layout decision.
///
/// Build it, number it once with ``Document/numbered()``, and hand the ``NumberedDocument`` to any writer:
///
/// ```swift
/// let report = Document(
///   metadata: Metadata(title: "Laporan Kinerja", organisation: "Kecamatan Contoh", year: 2024, …),
///   cover: Cover(title: ["LAPORAN KINERJA", "KECAMATAN CONTOH", "TAHUN 2024"], foot: ["2025"]),
///   frontMatter: [.section(preface), .contents, .listOfTables, .listOfFigures],
///   chapters: [
///     Section("PENDAHULUAN", blocks: ["Capaian tahun ini ada pada \(see: "capaian")."], sections: […])
///   ])
/// let numbered = try report.numbered()
/// let source = numbered.typstSource()
/// ```
public struct Document: Sendable, Equatable {
  /// What catalogues and readers need to know about the document.
  public var metadata: Metadata
  /// The first page; a letter or a form has none.
  public var cover: Cover?
  /// What stands before the chapters, in this order, on pages with roman numbers.
  public var frontMatter: [FrontMatter]
  /// What stands before the first chapter; a short document may consist of nothing else.
  public var opening: [Block]
  /// The chapters.
  public var chapters: [Section]
  /// How sections inside a chapter are numbered.
  public var numbering: NumberingStyle

  /// A document from its parts.
  public init(
    metadata: Metadata, cover: Cover? = nil, frontMatter: [FrontMatter] = [], opening: [Block] = [],
    chapters: [Section] = [], numbering: NumberingStyle = .decimal
  ) {
    self.metadata = metadata
    self.cover = cover
    self.frontMatter = frontMatter
    self.opening = opening
    self.chapters = chapters
    self.numbering = numbering
  }
}
