/// A part of a page: text, or the lines of a table with its columns.
enum WilayahPDF {
  case teks(GarisPDF)
  case tabel([GarisPDF], KolomPDF)

  /// The parts of a page from top to bottom.
  static func pisah(_ lines: [GarisPDF]) -> [WilayahPDF] {
    let left = lines.map(\.kiri).min() ?? 0
    let width = (lines.map(\.kanan).max() ?? 0) - left
    let isRow = lines.map(\.bersel)
    let isBar = lines.map { penghalang($0, kiri: left, lebar: width) }
    var parts: [WilayahPDF] = []
    var place = 0
    var free = 0
    while place < lines.count {
      guard isRow[place], !isBar[place], let end = akhir(lines, isRow, isBar, dari: place),
        let columns = KolomPDF(Array(lines[place...end]))
      else {
        place += 1
        continue
      }
      let first = keAtas(lines, isBar, columns, dari: place, sampai: free)
      let last = keBawah(lines, isBar, columns, dari: end)
      parts += lines[free..<first].map(WilayahPDF.teks)
      parts.append(.tabel(Array(lines[first...last]), columns))
      place = last + 1
      free = place
    }
    return parts + lines[free...].map(WilayahPDF.teks)
  }

  /// Whether a line is certainly not part of a table: a caption, an entry of a list of contents or a full line of text.
  private static func penghalang(_ line: GarisPDF, kiri: Double, lebar: Double) -> Bool {
    let parts = line.potongan(celah: 0.75)
    let text = line.teks
    let isTitle = JenisAlinea.nomorTabel(text) != nil || JenisAlinea.membukaDaftar(text)
    if isTitle && parts.count == 1 || line.berjejakTitik { return true }
    return parts.count == 1
      && (line.kiri - kiri < 0.1 * lebar && line.kanan - line.kiri > 0.82 * lebar
        || ["sumber", "keterangan", "catatan"].contains(where: text.lowercased().hasPrefix))
  }

  /// The last row that belongs together with a first one; `nil` where it stands alone.
  private static func akhir(_ lines: [GarisPDF], _ isRow: [Bool], _ isBar: [Bool], dari first: Int) -> Int? {
    var last = first
    var place = first + 1
    while place < lines.count, !isBar[place] {
      let gap = lines[place].tengah - lines[place - 1].tengah
      guard gap < (isRow[place] ? 4 : 2.2) * max(lines[place].tinggi, lines[first].tinggi) else { break }
      if isRow[place] { last = place }
      place += 1
    }
    return last > first ? last : nil
  }

  /// The head may begin above the first row: lines between the heights of others, or close to them in one column.
  private static func keAtas(
    _ lines: [GarisPDF], _ isBar: [Bool], _ columns: KolomPDF, dari first: Int, sampai free: Int
  ) -> Int {
    var place = first
    while place > free, !isBar[place - 1] {
      let line = lines[place - 1]
      let gap = lines[place].tengah - line.tengah
      let isBetween = gap < 0.85 * line.tinggi && line.kiri >= columns.kiri - 20 && line.kanan <= columns.kanan + 20
      let hasCaption = (max(free, place - 4)..<place).contains { JenisAlinea.nomorTabel(lines[$0].teks) != nil }
      guard isBetween || !hasCaption && gap < 1.25 * line.tinggi && columns.memuat(line) else { break }
      place -= 1
    }
    return place
  }

  private static func keBawah(_ lines: [GarisPDF], _ isBar: [Bool], _ columns: KolomPDF, dari end: Int) -> Int {
    var place = end
    while place + 1 < lines.count, !isBar[place + 1] {
      let line = lines[place + 1]
      guard line.tengah - lines[place].tengah < 1.35 * line.tinggi, columns.memuat(line) else { break }
      place += 1
    }
    return place
  }
}
