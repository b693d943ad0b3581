/// A part of a document that is read on a page of its own: what stands before the chapters, a chapter, or of a chapter
/// with many tables and figures each section.
public struct ReadingPart: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case front
    case chapter(NumberedSection)
    /// What stands in a chapter before its first section.
    case opening(NumberedSection)
    case section(NumberedSection, of: NumberedSection)
  }

  /// A name that is unique in the document: `awal`, `bab-1`, `bagian-3-1`.
  public let name: String
  /// `BAB I PENDAHULUAN`, `3.1 Capaian Kinerja Organisasi`.
  public let title: String
  let content: Content

  /// Every place that links may lead to.
  func anchors(in document: NumberedDocument) -> [String] {
    switch content {
    case .front: document.frontMatter.flatMap(\.anchors) + document.opening.flatMap(\.anchors)
    case .chapter(let chapter): chapter.anchors
    case .opening(let chapter): chapter.withoutSections.anchors
    case .section(let section, let chapter): [chapter.entry.anchor] + section.anchors
    }
  }
}

extension NumberedDocument {
  /// Above this many tables and figures a chapter is read section by section.
  private static let mostOnAPage = 8

  /// The parts in reading order; together they are the whole document.
  public var readingParts: [ReadingPart] {
    [ReadingPart(name: "awal", title: "Bagian awal", content: .front)] + chapters.flatMap(Self.parts)
  }

  private static func parts(_ chapter: NumberedSection) -> [ReadingPart] {
    let isLong = chapter.anchors.count { $0.hasPrefix("tabel-") || $0.hasPrefix("gambar-") } > mostOnAPage
    guard isLong, !chapter.sections.isEmpty else {
      return [ReadingPart(name: chapter.entry.anchor, title: chapter.entry.heading, content: .chapter(chapter))]
    }
    let opening = ReadingPart(name: chapter.entry.anchor, title: chapter.entry.heading, content: .opening(chapter))
    return (chapter.blocks.isEmpty ? [] : [opening])
      + chapter.sections.map {
        ReadingPart(name: $0.entry.anchor, title: $0.entry.heading, content: .section($0, of: chapter))
      }
  }
}

extension ContentsEntry {
  fileprivate var heading: String { [number, title].compactMap { $0 }.joined(separator: " ") }
}

extension NumberedSection {
  var withoutSections: NumberedSection { NumberedSection(entry: entry, blocks: blocks, sections: []) }

  fileprivate var anchors: [String] { [entry.anchor] + blocks.flatMap(\.anchors) + sections.flatMap(\.anchors) }
}

extension NumberedFrontMatter {
  fileprivate var anchors: [String] {
    if case .section(_, let anchor, let blocks) = self { [anchor] + blocks.flatMap(\.anchors) } else { [] }
  }
}

extension NumberedBlock {
  fileprivate var anchors: [String] {
    switch self {
    case .table(let table): [table.anchor]
    case .figure(let figure): [figure.anchor]
    case .list(_, _, let items): items.joined().flatMap(\.anchors)
    case .paragraph, .subheading, .titleContinuation, .formula, .signatures, .pageBreak: []
    }
  }
}
