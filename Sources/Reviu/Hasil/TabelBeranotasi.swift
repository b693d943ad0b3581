import HTML

/// A table in which what was found in a row stands directly below it.
struct TabelBeranotasi {
  let tabel: Tabel
  let temuan: [NaskahBeranotasi.Butir]
  let tanda: [TandaNaskah]

  private var rows: [Baris] { tabel.kepala + tabel.isi }

  /// - Parameter catatan: what is said of findings beside marks of these names.
  /// - Returns: the table, and the names that its marks carry.
  func html(_ catatan: ([NaskahBeranotasi.Butir], Set<String>) -> HTML) -> (HTML, Set<String>) {
    let (cells, marked) = bertanda
    let notes = Dictionary(grouping: temuan, by: tempat)
    let width = rows.map(\.sel.count).max() ?? 1
    func note(_ place: Int) -> HTML {
      guard let items = notes[place] else { return .empty }
      return tr(.class("baris-catatan")) { td(.colspan(width)) { catatan(items, marked) } }
    }
    let heads = tabel.kepala.indices
    let content = div(.class("lebar")) {
      table {
        if !heads.isEmpty { thead { for place in heads { tr { for cell in cells[place] { th { cell } } } } } }
        tbody {
          for place in heads { note(place) }
          for place in rows.indices.dropFirst(heads.count) {
            tr { for cell in cells[place] { td { cell } } }
            note(place)
          }
        }
      }
    }
    return (div(.class("bagian")) { content }, marked)
  }

  /// The texts of the cells with their marks, each mark once.
  private var bertanda: ([[HTML]], Set<String>) {
    var placed: Set<String> = []
    let marks = Dictionary(grouping: tanda, by: \.kutipan.letak)
    let cells = rows.map { row in
      row.sel.map { cell in
        let marked = Sorotan(cell.teks, (marks[cell.letak] ?? []).filter { !placed.contains($0.id) })
        placed.formUnion(marked.id)
        return marked.html
      }
    }
    return (cells, placed)
  }

  /// The row of a finding: that of its cell, else the first of its line, else the last.
  private func tempat(_ item: NaskahBeranotasi.Butir) -> Int {
    let wanted = item.butir.temuan.pokok.letak
    return rows.firstIndex { row in row.sel.contains { $0.letak == wanted } }
      ?? rows.firstIndex { $0.letak.baris == wanted.baris || $0.sel.contains { $0.letak.baris == wanted.baris } }
      ?? max(0, rows.count - 1)
  }
}
