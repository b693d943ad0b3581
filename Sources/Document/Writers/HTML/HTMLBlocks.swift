import HTML

/// Blocks and runs as HTML.
struct HTMLBlocks {
  /// The address of a place of the document, given its anchor: on this page, or on the page of another part.
  var address: (String) -> String = { "#\($0)" }

  func blocks(_ blocks: [NumberedBlock]) -> HTML {
    HTML { for block in blocks { html(block) } }
  }

  func html(_ block: NumberedBlock) -> HTML {
    switch block {
    case .paragraph(let text): return p { runs(text) }
    case .subheading(let text): return p(.class("judul-kecil")) { strong { runs(text) } }
    case .titleContinuation(let text): return p(.class("judul-lanjutan")) { strong { runs(text) } }
    case .list(let marker, let start, let items): return list(marker, start: start, items: items)
    case .table(let table): return HTMLTable(blocks: self).html(table)
    case .figure(let figure): return html(figure)
    case .formula(let formula):
      return div(.class("rumus"), .role("group"), .aria("label", "Rumus"), .tabindex(0)) {
        MathML.display(spoken: formula.plainText) { Self.math(formula) }
      }
    case .signatures(let signatures): return html(signatures)
    case .pageBreak: return div(.class("halaman-baru")) {}
    }
  }

  func runs(_ text: RichText) -> HTML {
    HTML { for run in text.runs { html(run) } }
  }

  func html(_ run: Inline) -> HTML {
    switch run {
    case .text(let text): return HTML(text)
    case .strong(let inner): return strong { runs(inner) }
    case .emphasis(let inner): return em { runs(inner) }
    case .link(let inner, let target):
      let address = target.hasPrefix("#") ? address(String(target.dropFirst())) : target
      return isSafeAddress(address) ? a(.href(address)) { runs(inner) } : runs(inner)
    case .value(let printed, let source):
      guard isSafeAddress(source), !source.isEmpty else { return HTML(printed) }
      return a(.class("asal-angka"), .href(source)) { printed }
    case .reference(let key): return HTML(key.name)
    case .lineBreak: return br()
    }
  }

  static func numberedTitle(_ number: String?, _ title: String) -> HTML {
    HTML {
      if let number {
        span(.class("nomor")) { number }
        " "
      }
      title
    }
  }

  static func lines(_ lines: [String]) -> HTML {
    HTML {
      for (index, line) in lines.enumerated() {
        if index > 0 { br() }
        line
      }
    }
  }

  static func heading(level: Int, @HTMLBuilder content: () -> HTML) -> HTML {
    switch level {
    case 2: h2(content: content)
    case 3: h3(content: content)
    case 4: h4(content: content)
    case 5: h5(content: content)
    default: h6(content: content)
    }
  }

  private func list(_ marker: ItemList.Marker, start: Int, items: [[NumberedBlock]]) -> HTML {
    let entries = HTML {
      for item in items {
        li {
          if case .paragraph(let text)? = item.first {
            runs(text)
            blocks(Array(item.dropFirst()))
          } else {
            blocks(item)
          }
        }
      }
    }
    switch marker {
    case .bullet: return ul { entries }
    case .decimal: return ol(.start(start)) { entries }
    case .decimalParenthesis: return ol(.class("kurung"), .start(start)) { entries }
    case .letter: return ol(.class("huruf"), .type("a"), .start(start)) { entries }
    case .letterParenthesis:
      return ol(.class("huruf kurung"), .type("a"), .start(start)) { entries }
    }
  }

  private func html(_ numbered: NumberedFigure) -> HTML {
    figure(.class("gambar"), .id(numbered.anchor)) {
      div(.class("bidang-gambar"), .role("img"), .aria("label", numbered.figure.alternativeText), .tabindex(0)) {
        numbered.figure.drawing.svg
      }
      figcaption { Self.numberedTitle(numbered.label, numbered.figure.title) }
      if let note = numbered.figure.note { p(.class("catatan")) { runs(note) } }
    }
  }

  private func html(_ signatures: [Signature]) -> HTML {
    div(.class("tanda-tangan")) {
      for signature in signatures {
        div {
          if !signature.placeAndDate.isEmpty { p { signature.placeAndDate } }
          p { Self.lines(signature.post) }
          div(.class("ruang-tanda-tangan")) {}
        }
      }
    }
  }

  private static func math(_ node: MathNode) -> HTML {
    switch node {
    case .text(let text): MathML.text(text)
    case .variable(let name): MathML.variable(name)
    case .number(let digits): MathML.number(digits)
    case .symbol(let sign): MathML.symbol(sign)
    case .row(let nodes): MathML.row { for node in nodes { math(node) } }
    case .fraction(let above, let below): MathML.fraction(math(above), math(below))
    case .sum(let from, let to): MathML.underOver(MathML.symbol("∑"), math(from), math(to))
    case .subscripted(let base, let index): MathML.subscripted(math(base), math(index))
    case .superscripted(let base, let exponent): MathML.superscripted(math(base), math(exponent))
    case .bracketed(let inner):
      MathML.row {
        MathML.symbol("(")
        math(inner)
        MathML.symbol(")")
      }
    }
  }
}
