/// Puts the rows of a table together, over the pages it goes on.
struct PenyusunTabel {
  private struct Terbaca {
    var baris: Baris
    let sesudahJeda: Bool
  }

  private let judul: Tabel.Judul?
  private var baris: [Terbaca] = []
  private var adaJeda = false

  init(judul: Tabel.Judul?) { self.judul = judul }

  /// A blank line or the end of a page: the table may go on behind it.
  mutating func jeda() { adaJeda = true }

  /// Whether cells go on with the table: behind a break only those of about as many columns.
  func menerima(_ cells: [Sel]) -> Bool {
    guard adaJeda, let first = baris.first?.baris else { return true }
    return abs(first.sel.count - cells.count) <= 1 && !Self.kepalaLain(cells, first)
  }

  /// Whether cells are the head of another table: numbered rows begin anew under other names.
  private static func kepalaLain(_ cells: [Sel], _ head: Baris) -> Bool {
    guard let first = cells.first, let own = head.sel.first, cells.count > 2,
      first.teks.lowercased().wholeMatch(of: Pola.kepalaNomor.regex) != nil,
      own.teks.lowercased().wholeMatch(of: Pola.kepalaNomor.regex) != nil,
      cells.count(where: { !$0.kosong }) > 2, tanpaAngka(Baris(cells, pada: first.letak))
    else { return false }
    return !sama(Baris(cells, pada: first.letak), head)
  }

  /// Whether the rows of a table that follows at once belong to this one: as wide, and with the same head or none.
  func diteruskan(_ rows: [Baris]) -> Bool {
    guard let first = baris.first?.baris, let next = rows.first, first.sel.count == next.sel.count else { return false }
    var other = PenyusunTabel(judul: nil)
    for row in rows.prefix(5) { other.tambah(row) }
    return Self.sama(next, first) || other.banyakKepala == 0
  }

  mutating func tambah(_ row: Baris) {
    let isRule = row.sel.allSatisfy { $0.teks.allSatisfy { "-:| ".contains($0) } } && row.sel.contains { !$0.kosong }
    if !isRule || row.sel.allSatisfy({ $0.teks.count < 2 }) {
      baris.append(Terbaca(baris: row, sesudahJeda: adaJeda))
    }
    adaJeda = false
  }

  /// The table; `nil` where no row was read.
  func selesai() -> Tabel? {
    guard !baris.isEmpty else { return nil }
    let head = banyakKepala
    let headRows = baris.prefix(head).map(\.baris)
    var body: [BarisTersusun] = []
    var repeated = head
    for row in baris.dropFirst(head) {
      if let first = headRows.first, Self.sama(row.baris, first) { repeated = 0 }
      if repeated < head, Self.sama(row.baris, headRows[repeated]) {
        repeated += 1
        continue
      }
      repeated = head
      if let last = body.last, Self.lanjutan(row.baris), row.sesudahJeda || last.diteruskan(row.baris) {
        body[body.count - 1].tambah(row.baris)
      } else {
        body.append(BarisTersusun(row.baris))
      }
    }
    let rows = body.map(\.baris)
    let width = (headRows + rows).map(\.sel.count).max() ?? 0
    return Tabel(judul: judul, kepala: headRows, isi: Self.luruskan(rows, lebar: width))
  }

  /// Rows of totals whose label took the place of several cells: their figures stand under the last columns, where the
  /// other rows have figures up to the last.
  private static func luruskan(_ rows: [Baris], lebar width: Int) -> [Baris] {
    guard rows.contains(where: { $0.sel.count < width }) else { return rows }
    let whole = rows.filter { $0.sel.count == width }
    let filled = whole.count { row in row.sel.last.map { PemindaiAngka.satuSaja($0.teks) != nil } == true }
    guard whole.count > 1, filled * 5 >= whole.count * 4 else { return rows }
    return rows.map { row in
      let missing = width - row.sel.count
      guard missing > 0, row.sel.count > 1, let label = row.sel.first, let last = row.sel.last,
        ["jumlah", "total", "jlh", "rata"].contains(KataTeks.pecah(label.teks).first ?? ""),
        PemindaiAngka.satuSaja(last.teks) != nil
      else { return row }
      let rest = row.sel.dropFirst().enumerated().map { place, cell in
        Sel(cell.teks, pada: cell.letak.kolom(place + 1 + missing), rusak: cell.rusak)
      }
      return Baris([label] + (1...missing).map { Sel("", pada: row.letak.kolom($0)) } + rest, pada: row.letak)
    }
  }

  /// How many rows in front name the columns.
  private var banyakKepala: Int {
    guard let first = baris.first?.baris, baris.count > 1, Self.tanpaAngka(first),
      first.sel.count(where: { !$0.kosong }) > 1
    else { return 0 }
    var count = 1
    while count < min(4, baris.count - 1) {
      let row = baris[count].baris
      let isNumbered = Self.nomorKolom(row)
      guard isNumbered || Self.kepalaBawah(row, atas: baris[..<count].map(\.baris)) else { break }
      count += 1
      if isNumbered { break }
    }
    return count
  }

  /// A second level: nothing in the first column, and names only where those above leave room.
  private static func kepalaBawah(_ row: Baris, atas: [Baris]) -> Bool {
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
      || ["rp", "%", "(rp)", "(%)", "rp.", "(rp.)", "rupiah", "persen", "(persen)", "(rp juta)"].contains(
        text.lowercased())
  }

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

  private static func sama(_ row: Baris, _ head: Baris) -> Bool {
    let texts = row.sel.map { $0.teks.lowercased() }.filter { !$0.isEmpty }
    return !texts.isEmpty && texts == head.sel.map { $0.teks.lowercased() }.filter { !$0.isEmpty }
  }

  /// The rest of a row that a page break cut: nothing in the first column, and no figure.
  private static func lanjutan(_ row: Baris) -> Bool {
    row.sel.first?.kosong == true && row.sel.contains { !$0.kosong }
      && row.sel.allSatisfy { PemindaiAngka.satuSaja($0.teks) == nil && $0.teks != "-" }
  }
}
