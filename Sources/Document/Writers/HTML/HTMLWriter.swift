public import HTML

extension NumberedDocument {
  /// The document as one `article`, to be placed in a page that has its own style sheet.
  ///
  /// Classes to style are `dokumen`, `sampul`, `daftar`, `bab`, `bagian`, `tabel`, `gambar`, `rumus`, `tanda-tangan`
  /// and `asal-angka`. The title is an `h1`, chapters are `h2`, sections inside `h3` and so on.
  public func html() -> HTML {
    article(.class("dokumen"), .lang(metadata.language)) {
      titleHTML
      for part in frontMatter { html(part) }
      HTMLBlocks.blocks(opening)
      for chapter in chapters { html(chapter) }
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

  private var titleHTML: HTML {
    header(.class("sampul")) {
      if let cover {
        h1 { HTMLBlocks.lines(cover.title) }
        if let emblem = cover.emblem { emblem.svg }
        p { HTMLBlocks.lines(cover.foot) }
      } else {
        h1 { metadata.title }
        if let subtitle = metadata.subtitle { p { subtitle } }
      }
    }
  }

  private func html(_ part: NumberedFrontMatter) -> HTML {
    switch part {
    case .section(let title, let anchor, let blocks):
      return section(.class("awal"), .id(anchor)) {
        h2 { title }
        HTMLBlocks.blocks(blocks)
      }
    case .contents:
      return nav(.class("daftar"), .aria("label", "Daftar isi")) {
        h2 { "DAFTAR ISI" }
        ul {
          for entry in contents {
            li(.class("tingkat-\(entry.level)")) {
              a(.href("#\(entry.anchor)")) { HTMLBlocks.numberedTitle(entry.number, entry.title) }
            }
          }
        }
      }
    case .listOfTables:
      return list(
        "DAFTAR TABEL", label: "Daftar tabel",
        entries: listedTables.map { ($0.anchor, $0.label, $0.table.title) })
    case .listOfFigures:
      return list(
        "DAFTAR GAMBAR", label: "Daftar gambar",
        entries: figures.map { ($0.anchor, $0.label, $0.figure.title) })
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
              li { a(.href("#\(entry.anchor)")) { HTMLBlocks.numberedTitle(entry.label, entry.title) } }
            }
          }
        }
      }
    }
  }

  private func html(_ numbered: NumberedSection) -> HTML {
    section(.class(numbered.entry.level == 1 ? "bab" : "bagian"), .id(numbered.entry.anchor)) {
      HTMLBlocks.heading(level: numbered.entry.level + 1) {
        HTMLBlocks.numberedTitle(numbered.entry.number, numbered.entry.title)
      }
      HTMLBlocks.blocks(numbered.blocks)
      for inner in numbered.sections { html(inner) }
    }
  }
}
