/// The rows in front of a table that name its columns.
enum KepalaTabel {
  /// How many rows in front name the columns.
  static func banyak(_ rows: some Collection<Baris>) -> Int {
    let rows = Array(rows.prefix(5))
    guard let first = rows.first, rows.count > 1, tanpaAngka(first),
      first.sel.count(where: { !$0.kosong }) > 1
    else { return 0 }
    var count = 1
    while count < min(4, rows.count - 1) {
      let row = rows[count]
      let isNumbered = nomorKolom(row)
      guard isNumbered || tingkatBawah(row, atas: rows[..<count]) else { break }
      count += 1
      if isNumbered { break }
    }
    return count
  }

  /// A second level: nothing in the first column, and names only where those above leave room.
  private static func tingkatBawah(_ row: Baris, atas: ArraySlice<Baris>) -> Bool {
    guard row.sel.first?.kosong == true, tanpaAngka(row), let top = atas.first else { return false }
    let named = row.sel.indices.filter { !row.sel[$0].kosong }
    guard !named.isEmpty else { return false }
    return named.contains { column in top[column]?.kosong ?? true }
      && named.allSatisfy { column in
        atas.allSatisfy { $0[column]?.kosong ?? true } || top[column + 1]?.kosong ?? true
          || satuanAtauTahun(row.sel[column].teks)
      }
  }

  /// Whether a name of a second level says no more than the unit or the year of the column: `(Rp)`, `%`, `2022`.
  private static func satuanAtauTahun(_ text: String) -> Bool {
    text.wholeMatch(of: Pola.tahunBercatatan.regex) != nil
      || satuan.contains(text.lowercased())
  }

  private static let satuan: Set<String> = [
    "rp", "%", "(rp)", "(%)", "rp.", "(rp.)", "rupiah", "persen", "(persen)", "(rp juta)",
  ]

  /// `1 2 3 4`, also `(1) (2)` and with formulas: `8=(7/6)`.
  private static func nomorKolom(_ row: Baris) -> Bool {
    let named = row.sel.filter { !$0.kosong }
    guard named.count > 2 else { return false }
    var last = 0
    for cell in named {
      guard let match = cell.teks.prefixMatch(of: Pola.nomorKolomBerangka.regex), let number = Int(match.1),
        number > last, number <= last + 3
      else { return false }
      last = number
    }
    return named[0].teks.contains("1")
  }

  /// Whether no cell is a figure, except a year.
  private static func tanpaAngka(_ row: Baris) -> Bool {
    row.sel.allSatisfy { cell in
      guard let figure = PemindaiAngka.satuSaja(cell.teks) else { return true }
      return cell.teks.wholeMatch(of: Pola.tahunBercatatan.regex) != nil
        || cell.teks.utf8.count > figure.rentang.upperBound && figure.bentuk == .biasa && figure.rentang.lowerBound > 0
    }
  }

  /// Whether cells are the head of another table: numbered rows begin anew under other names.
  static func lain(_ cells: [Sel], _ head: Baris) -> Bool {
    guard let first = cells.first, let own = head.sel.first, cells.count > 2,
      first.teks.lowercased().wholeMatch(of: Pola.kepalaNomor.regex) != nil,
      own.teks.lowercased().wholeMatch(of: Pola.kepalaNomor.regex) != nil,
      cells.count(where: { !$0.kosong }) > 2, tanpaAngka(Baris(cells, pada: first.letak))
    else { return false }
    return !Baris(cells, pada: first.letak).sekata(head)
  }
}

extension Baris {
  /// Whether a row has the same words as another in its filled cells, whatever their case.
  func sekata(_ other: Baris) -> Bool {
    let texts = kata
    return !texts.isEmpty && texts == other.kata
  }

  private var kata: [String] { sel.lazy.map { $0.teks.lowercased() }.filter { !$0.isEmpty } }
}
