import HTML

/// A paragraph or a table with the findings that begin in it.
struct BlokBeranotasi {
  let blok: Blok
  let temuan: [NaskahBeranotasi.Butir]
  /// What is quoted of it.
  let tanda: [TandaNaskah]
  /// The address of what a finding is compared with, by the number of the finding and its own.
  let tautan: (_ nomor: Int, _ bandingan: Int, Temuan.Kutipan) -> String?

  /// - Parameter sesudah: what stands below a finding.
  func html(_ sesudah: (HasilReviu.Butir) -> HTML) -> HTML {
    let (content, marked) = isi
    let annotated = div(.class("bagian")) {
      content
      if let first = temuan.first {
        aside(.aria("label", "Temuan \(first.butir.temuan.pokok.letak.sebutan)")) {
          for item in temuan { TemuanReviu(item, tautan: tautan, terpasang: marked).html(sesudah(item.butir)) }
        }
      }
    }
    // A place that cannot be marked is led to all the same.
    return tanda.filter { !$0.isPokok && !marked.contains($0.id) }.reduce(annotated) { inner, lost in
      div(.id(lost.id)) { inner }
    }
  }

  /// The text with its marks, and the names that they carry.
  private var isi: (HTML, Set<String>) {
    switch blok {
    case .alinea(let text):
      let marked = Sorotan(text.teks, tanda)
      return (Self.alinea(text, marked.html), Set(marked.id))
    case .tabel(let table): return tabel(table)
    }
  }

  private static func alinea(_ text: Alinea, _ content: HTML) -> HTML {
    switch text.jenis {
    case .judul(let number): number?.hasPrefix("BAB") == true ? h2 { content } : h3 { content }
    case .judulTabel: p(.class("judul-tabel")) { content }
    case .butir, .entriDaftar, .teks: p { content }
    }
  }

  private func tabel(_ isi: Tabel) -> (HTML, Set<String>) {
    var placed: Set<String> = []
    let marks = Dictionary(grouping: tanda, by: \.kutipan.letak)
    func rows(_ rows: [Baris], judul: Bool) -> [HTML] {
      rows.map { row in
        let cells = row.sel.map { cell in
          let marked = Sorotan(cell.teks, (marks[cell.letak] ?? []).filter { !placed.contains($0.id) })
          placed.formUnion(marked.id)
          return judul ? th { marked.html } : td { marked.html }
        }
        return tr { for cell in cells { cell } }
      }
    }
    let (head, body) = (rows(isi.kepala, judul: true), rows(isi.isi, judul: false))
    let content = div(.class("lebar")) {
      table {
        if !head.isEmpty { thead { for row in head { row } } }
        tbody { for row in body { row } }
      }
    }
    return (content, placed)
  }
}

extension Blok {
  /// The lines of a block, each once, in order.
  var baris: [Int] {
    switch self {
    case .alinea(let text): [text.letak.baris]
    case .tabel(let table):
      Set((table.kepala + table.isi).flatMap { row in row.sel.map(\.letak.baris) + [row.letak.baris] }).sorted()
    }
  }
}
