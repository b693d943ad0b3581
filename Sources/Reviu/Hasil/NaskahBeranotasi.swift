public import HTML

/// A document with the findings of its review in the margin.
public struct NaskahBeranotasi: Sendable {
  private let hasil: HasilReviu
  private let menurutBaris: [Int: [HasilReviu.Butir]]

  /// The document and what was found in it.
  public init(_ hasil: HasilReviu) {
    self.hasil = hasil
    menurutBaris = Dictionary(grouping: hasil.butir) { $0.temuan.pokok.letak.baris }
  }

  /// How many findings there are, boxes that show or hide each kind without a script, and the document.
  public var html: HTML {
    div(.class("reviu")) {
      p { hasil.ringkasan + "." }
      saringan
      if hasil.butir.isEmpty { p { "Tidak ada pertentangan yang dapat dibuktikan dari dokumen ini." } }
      for block in hasil.naskah.blok { bagian(block) { _ in .empty } }
    }
  }

  /// A part of the document with its findings, headings and all, for a page that has a heading of its own.
  /// - Parameter sesudah: what stands below a finding.
  public func html(_ part: BagianNaskah, sesudah: (HasilReviu.Butir) -> HTML) -> HTML {
    div(.class("reviu")) {
      for block in hasil.naskah.blok[part.blok] { bagian(block, sesudah) }
    }
  }

  /// The findings of a part, in order.
  public func temuan(_ part: BagianNaskah) -> [HasilReviu.Butir] {
    hasil.naskah.blok[part.blok].flatMap { baris($0).flatMap { menurutBaris[$0] ?? [] } }
  }

  private var saringan: HTML {
    fieldset(.class("saringan")) {
      legend { "Yang ditampilkan" }
      for kind in Golongan.allCases {
        let count = hasil.butir.count { Golongan($0) == kind }
        if count > 0 {
          label(.class(kind.rawValue)) {
            input(.type("checkbox"), .id("tampil-\(kind.rawValue)"), .checked())
            " \(kind.nama) (\(count))"
          }
        }
      }
    }
  }

  private func bagian(_ block: Blok, _ sesudah: (HasilReviu.Butir) -> HTML) -> HTML {
    let found = baris(block).flatMap { menurutBaris[$0] ?? [] }
    return div(.class("bagian")) {
      switch block {
      case .alinea(let text): alinea(text, found)
      case .tabel(let table): tabel(table)
      }
      if let first = found.first {
        aside(.aria("label", "Temuan \(first.temuan.pokok.letak.sebutan)")) {
          for item in found { TemuanReviu(item).html(sesudah(item)) }
        }
      }
    }
  }

  /// The lines of a block, each once, in order.
  private func baris(_ block: Blok) -> [Int] {
    switch block {
    case .alinea(let text): [text.letak.baris]
    case .tabel(let table):
      Set((table.kepala + table.isi).flatMap { row in row.sel.map(\.letak.baris) + [row.letak.baris] }).sorted()
    }
  }

  private func alinea(_ text: Alinea, _ found: [HasilReviu.Butir]) -> HTML {
    let content = tersorot(text.teks, found.map(\.temuan.pokok.tulisan))
    return switch text.jenis {
    case .judul(let number): number?.hasPrefix("BAB") == true ? h2 { content } : h3 { content }
    case .judulTabel: p(.class("judul-tabel")) { content }
    case .butir, .entriDaftar, .teks: p { content }
    }
  }

  private func tabel(_ content: Tabel) -> HTML {
    div(.class("lebar")) {
      table {
        if !content.kepala.isEmpty { thead { for row in content.kepala { baris(row, judul: true) } } }
        tbody { for row in content.isi { baris(row, judul: false) } }
      }
    }
  }

  private func baris(_ row: Baris, judul: Bool) -> HTML {
    tr {
      for cell in row.sel {
        let quoted = (menurutBaris[cell.letak.baris] ?? []).map(\.temuan.pokok).filter { $0.letak == cell.letak }
        let content = tersorot(cell.teks, quoted.map(\.tulisan))
        if judul { th { content } } else { td { content } }
      }
    }
  }

  /// A text with what is quoted of it marked.
  private func tersorot(_ text: String, _ quoted: [String]) -> HTML {
    guard let first = quoted.first(where: { !$0.isEmpty && text.contains($0) }), let place = text.range(of: first)
    else {
      return HTML(text)
    }
    return HTML {
      String(text[..<place.lowerBound])
      mark { String(text[place]) }
      String(text[place.upperBound...])
    }
  }
}

/// What a reader chooses findings by.
enum Golongan: String, CaseIterable {
  case galat, peringatan, dijelaskan

  init(_ item: HasilReviu.Butir) {
    self = item.penjelasan != nil ? .dijelaskan : item.temuan.tingkat == .galat ? .galat : .peringatan
  }

  var nama: String {
    switch self {
    case .galat: "Galat"
    case .peringatan: "Peringatan"
    case .dijelaskan: "Dijelaskan"
    }
  }
}
