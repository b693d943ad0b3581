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
    return abs(first.sel.count - cells.count) <= 1 && !KepalaTabel.lain(cells, first)
  }

  /// Whether the rows of a table that follows at once belong to this one: as wide, and with the same head or none.
  func diteruskan(_ rows: [Baris]) -> Bool {
    guard let first = baris.first?.baris, let next = rows.first, first.sel.count == next.sel.count else { return false }
    if next.sekata(first) { return true }
    var other = PenyusunTabel(judul: nil)
    for row in rows.prefix(5) { other.tambah(row) }
    return KepalaTabel.banyak(other.baris.lazy.map(\.baris)) == 0
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
    let head = KepalaTabel.banyak(baris.lazy.map(\.baris))
    let headRows = baris.prefix(head).map(\.baris)
    var body: [BarisTersusun] = []
    var repeated = head
    for row in baris.dropFirst(head) {
      if let first = headRows.first, row.baris.sekata(first) { repeated = 0 }
      if repeated < head, row.baris.sekata(headRows[repeated]) {
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
    return Tabel(judul: judul, kepala: headRows, isi: BarisJumlah.luruskan(rows, lebar: width))
  }

  /// The rest of a row that a page break cut: nothing in the first column, and no figure.
  private static func lanjutan(_ row: Baris) -> Bool {
    row.sel.first?.kosong == true && row.sel.contains { !$0.kosong }
      && row.sel.allSatisfy { PemindaiAngka.satuSaja($0.teks) == nil && $0.teks != "-" }
  }
}
