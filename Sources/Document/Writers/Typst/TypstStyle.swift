/// The look of the PDF: functions and rules that every source begins with.
///
/// The text is set in a font that Typst itself carries, so that the same document gives the same pages everywhere; others
/// are asked only for characters that it does not hold (``FallbackFonts``).
enum TypstStyle {
  static let preamble =
    "#let huruf = (\((["Libertinus Serif"] + FallbackFonts.families).map { "\"\($0)\"" }.joined(separator: ", ")))\n"
    + rules

  private static let rules = #"""
    #let aksen = rgb("#1b5e3f")
    #let garis = rgb("#8d8a83")
    #let halus = rgb("#f1efe8")
    #set text(font: huruf, size: 11.5pt, number-type: "lining")
    #set par(justify: true, leading: 0.78em, spacing: 1.15em)
    #set list(indent: 0.4em, body-indent: 0.7em, spacing: 0.85em)
    #set enum(indent: 0.4em, body-indent: 0.7em, spacing: 0.85em)
    #set heading(numbering: none, supplement: none)
    #set figure(gap: 0.7em)
    #set figure.caption(position: top)
    #set math.equation(numbering: none)
    #show heading: set text(hyphenate: false)
    #show heading: set par(justify: false)
    #show heading.where(level: 1): it => {
      pagebreak(weak: true)
      set align(center)
      set text(size: 15pt)
      block(below: 2em, {
        if it.numbering != none {
          text(fill: aksen, counter(heading).display(it.numbering))
          linebreak()
        }
        it.body
      })
    }
    #show heading.where(level: 2): set block(above: 1.9em, below: 1em)
    #show heading.where(level: 2): set text(size: 12.5pt)
    #show heading.where(level: 3): set block(above: 1.6em, below: 0.9em)
    #show heading.where(level: 3): set text(size: 11.5pt)
    #show heading.where(level: 4): set block(above: 1.4em, below: 0.8em)
    #show heading.where(level: 4): set text(size: 11.5pt, style: "italic")
    #show figure: set block(above: 1.7em, below: 1.7em)
    #show figure.where(kind: table): set block(breakable: true)
    #show figure.where(kind: image): set figure.caption(position: bottom)
    #show figure.caption: it => block(sticky: true, width: 100%, {
      set par(justify: false, leading: 0.55em)
      set text(size: 10.5pt, weight: "semibold")
      align(center, [#it.supplement #context it.counter.display(it.numbering) #it.body])
    })
    #show figure.where(kind: image): set figure(gap: 0.9em)
    #set outline.entry(fill: box(width: 1fr, inset: (left: 0.4em, right: 0.4em), repeat(gap: 0.25em)[.]))
    #show outline.entry.where(level: 1): set block(above: 0.95em)
    #show outline.entry: set par(justify: false)
    #let kaki(judul, asal) = context {
      set text(size: 9pt, fill: luma(70))
      set par(justify: false)
      line(length: 100%, stroke: 0.5pt + garis)
      v(-0.55em)
      let kiri = if asal == none { judul } else { [#judul#linebreak()#text(size: 7.5pt, asal)] }
      grid(columns: (1fr, auto), align: (left, right + bottom), column-gutter: 2em, kiri, counter(page).display())
    }
    #let judul-awal(judul, outlined: true) = heading(level: 1, outlined: outlined, bookmarked: true, judul)
    #let pengantar(isi) = block(sticky: true, width: 100%, above: 1.15em, below: 1.15em, par(isi))
    #let judul-lanjutan(isi) = block(width: 100%, above: -0.6em, below: 2em, align(center, strong(isi)))
    #let judul-kecil(isi) = block(above: 1.4em, below: 0.8em, sticky: true, strong(isi))
    #let catatan(isi) = block(above: 0.6em, width: 100%, {
      set text(size: 9.5pt)
      set par(justify: false, leading: 0.55em)
      align(left, isi)
    })
    #let tabel(lebar, rata, ukuran, utuh, kepala, ..isi) = {
      set table.cell(breakable: false) if utuh
      set text(size: ukuran, number-width: "tabular")
      set par(justify: false, leading: 0.5em)
      table(
        columns: lebar,
        align: rata,
        inset: (x: 0.45em, y: 0.5em),
        stroke: 0.5pt + garis,
        kepala,
        ..isi,
      )
    }
    #let kepala(isi, ..rentang) = table.cell(
      align: center + horizon, fill: halus, ..rentang, strong(isi))
    #let kelompok(isi, ..rentang) = table.cell(fill: halus, ..rentang, strong(isi))
    #let subjumlah(isi, ..rentang) = table.cell(..rentang, strong(isi))
    #let tanda-tangan(..kolom) = block(above: 2.6em, breakable: false, width: 100%, {
      set par(justify: false)
      set align(center)
      let isi = kolom.pos()
      if isi.len() == 1 { grid(columns: (1fr, 1fr), [], isi.first()) } else {
        grid(columns: isi.map(_ => 1fr), column-gutter: 1em, align: bottom + center, ..isi) }
    })
    #let penanda-tangan(tempat, jabatan) = {
      if tempat != none { block(below: 0.7em, tempat) }
      strong(jabatan)
      v(5.5em)
      line(length: 70%, stroke: 0.6pt)
      v(1em)
    }
    #let sampul(judul, lambang, kaki) = page(numbering: none, footer: none, {
      set par(justify: false, leading: 0.7em)
      set align(center)
      v(1fr)
      line(length: 30%, stroke: 2pt + aksen)
      v(1.2em)
      text(size: 20pt, weight: "bold", judul)
      v(1.2em)
      line(length: 30%, stroke: 2pt + aksen)
      v(1fr)
      lambang
      v(2fr)
      text(size: 14pt, weight: "semibold", kaki)
      v(1cm)
    })

    """#
}
