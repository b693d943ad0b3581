import HTML

/// A paragraph or a table with the findings that begin in it.
struct BlokBeranotasi {
  let blok: Blok
  let temuan: [NaskahBeranotasi.Butir]
  /// What is quoted of it.
  let tanda: [TandaNaskah]
  /// The address of what a finding is compared with, by the number of the finding and its own.
  let tautan: (_ nomor: Int, _ bandingan: Int, Temuan.Kutipan) -> String?

  /// The text with what was found in it: beside a paragraph what is one, below it what are more; in a table below the
  /// row of each.
  /// - Parameter sesudah: what stands below a finding.
  func html(_ sesudah: (HasilReviu.Butir) -> HTML) -> HTML {
    let (content, marked) = isi(sesudah)
    // A place that cannot be marked is led to all the same.
    return tanda.filter { !$0.isPokok && !marked.contains($0.id) }.reduce(content) { inner, lost in
      div(.id(lost.id)) { inner }
    }
  }

  /// The text with its marks and notes, and the names that the marks carry.
  private func isi(_ sesudah: (HasilReviu.Butir) -> HTML) -> (HTML, Set<String>) {
    switch blok {
    case .alinea(let text):
      let highlighted = Sorotan(text.teks, tanda)
      let marked = Set(highlighted.id)
      let content = div(.class(temuan.count > 1 ? "bagian bertumpuk" : "bagian")) {
        Self.alinea(text, highlighted.html)
        if !temuan.isEmpty { catatan(temuan, marked, sesudah) }
      }
      return (content, marked)
    case .tabel(let table):
      return TabelBeranotasi(tabel: table, temuan: temuan, tanda: tanda).html { catatan($0, $1, sesudah) }
    }
  }

  /// What is said of findings, each with the way back to its mark.
  private func catatan(
    _ items: [NaskahBeranotasi.Butir], _ marked: Set<String>, _ sesudah: (HasilReviu.Butir) -> HTML
  ) -> HTML {
    aside(.aria("label", "Temuan \(items.first?.butir.temuan.pokok.letak.sebutan ?? "")")) {
      for item in items {
        let note = TemuanReviu(item, tautan: tautan, terpasang: marked).html(
          HTML {
            sesudah(item.butir)
            kembali(item, marked)
          })
        if let number = item.nomor { div(.id(TandaNaskah.id(catatan: number))) { note } } else { note }
      }
    }
  }

  @HTMLBuilder private func kembali(_ item: NaskahBeranotasi.Butir, _ marked: Set<String>) -> HTML {
    if let number = item.nomor, marked.contains(TandaNaskah.id(number)) {
      p(.class("ke-tanda")) {
        a(.href("#\(TandaNaskah.id(number))")) { "Ke tanda nomor \(number)" }
      }
    }
  }

  private static func alinea(_ text: Alinea, _ content: HTML) -> HTML {
    switch text.jenis {
    case .judul(let number): number?.hasPrefix("BAB") == true ? h2 { content } : h3 { content }
    case .judulTabel: p(.class("judul-tabel")) { content }
    case .butir, .entriDaftar, .teks: p { content }
    }
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
