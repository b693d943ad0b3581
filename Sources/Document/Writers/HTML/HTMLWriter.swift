public import HTML

extension NumberedDocument {
  /// The document as one `article`, to be placed in a page that has its own style sheet.
  ///
  /// Classes to style are `dokumen`, `sampul`, `daftar`, `bab`, `bagian`, `tabel`, `gambar`, `rumus`, `tanda-tangan`,
  /// `asal-angka` and `asal-dokumen`. The title is an `h1`, chapters are `h2`, sections inside `h3` and so on.
  public func html() -> HTML {
    let writer = HTMLSections(document: self, blocks: HTMLBlocks())
    return article(.class("dokumen"), .lang(metadata.language)) {
      writer.front
      for chapter in chapters { writer.html(chapter) }
      writer.foot
    }
  }

  /// One part of the document as an `article`; its headings have the levels that they have in the whole.
  /// - Parameter address: the address of the page of another part.
  public func html(part: ReadingPart, address: @escaping (ReadingPart) -> String) -> HTML {
    let places = Dictionary(
      readingParts.flatMap { other in other.anchors(in: self).map { ($0, other) } },
      uniquingKeysWith: { first, _ in first })
    let writer = HTMLSections(
      document: self,
      blocks: HTMLBlocks { anchor in
        guard let other = places[anchor], other != part else { return "#\(anchor)" }
        return "\(address(other))#\(anchor)"
      })
    return article(.class("dokumen"), .lang(metadata.language)) {
      switch part.content {
      case .front: writer.front
      case .chapter(let chapter): writer.html(chapter)
      case .opening(let chapter): writer.html(chapter.withoutSections)
      case .section(let inner, let chapter):
        section(.class("bab"), .id(chapter.entry.anchor)) {
          HTMLBlocks.heading(level: 2) { HTMLBlocks.numberedTitle(chapter.entry.number, chapter.entry.title) }
          writer.html(inner)
        }
      }
      writer.foot
    }
  }

  /// The document as one file that needs no other.
  public func htmlPage() -> HTML {
    page(
      language: metadata.language, title: metadata.title,
      head: {
        meta(.name("author"), .content(metadata.organisation))
        meta(.name("description"), .content(metadata.subject))
        style { HTML(alreadyEscaped: Array(DocumentStyle.css.utf8)) }
      }
    ) {
      main { html() }
    }
  }
}

/// Writes the parts of a document as HTML.
private struct HTMLSections {
  let document: NumberedDocument
  let blocks: HTMLBlocks

  /// Everything before the chapters.
  var front: HTML {
    HTML {
      titleHTML
      for part in document.frontMatter { html(part) }
      blocks.blocks(document.opening)
    }
  }

  /// What the document was made from.
  var foot: HTML {
    HTML {
      if let origin = document.metadata.origin { footer(.class("asal-dokumen")) { p { small { origin } } } }
    }
  }

  private var titleHTML: HTML {
    header(.class("sampul")) {
      if let cover = document.cover {
        h1 { HTMLBlocks.lines(cover.title) }
        if let emblem = cover.emblem { emblem.svg }
        p { HTMLBlocks.lines(cover.foot) }
      } else {
        h1 { document.metadata.title }
        if let subtitle = document.metadata.subtitle { p { subtitle } }
      }
    }
  }

  private func html(_ part: NumberedFrontMatter) -> HTML {
    switch part {
    case .section(let title, let anchor, let blocks):
      return section(.class("awal"), .id(anchor)) {
        h2 { title }
        self.blocks.blocks(blocks)
      }
    case .contents:
      return nav(.class("daftar"), .aria("label", "Daftar isi")) {
        h2 { "DAFTAR ISI" }
        ul {
          for entry in document.contents {
            li(.class("tingkat-\(entry.level)")) {
              a(.href(blocks.address(entry.anchor))) { HTMLBlocks.numberedTitle(entry.number, entry.title) }
            }
          }
        }
      }
    case .listOfTables:
      return list(
        "DAFTAR TABEL", label: "Daftar tabel",
        entries: document.listedTables.map { ($0.anchor, $0.label, $0.table.title) })
    case .listOfFigures:
      return list(
        "DAFTAR GAMBAR", label: "Daftar gambar",
        entries: document.figures.map { ($0.anchor, $0.label, $0.figure.title) })
    }
  }

  private func list(
    _ title: String, label: String, entries: [(anchor: String, label: String, title: String)]
  ) -> HTML {
    HTML {
      if !entries.isEmpty {
        nav(.class("daftar"), .aria("label", label)) {
          h2 { title }
          ul {
            for entry in entries {
              li { a(.href(blocks.address(entry.anchor))) { HTMLBlocks.numberedTitle(entry.label, entry.title) } }
            }
          }
        }
      }
    }
  }

  func html(_ numbered: NumberedSection) -> HTML {
    section(.class(numbered.entry.level == 1 ? "bab" : "bagian"), .id(numbered.entry.anchor)) {
      HTMLBlocks.heading(level: numbered.entry.level + 1) {
        HTMLBlocks.numberedTitle(numbered.entry.number, numbered.entry.title)
      }
      blocks.blocks(numbered.blocks)
      for inner in numbered.sections { html(inner) }
    }
  }
}
