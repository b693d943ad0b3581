/// A line of a text that is divided into cells, by tabs or by bars.
enum BarisTeks {
  /// The cells of a line; `nil` for a line that is not one of a table.
  static func sel(_ line: String, _ letak: Letak) -> [Sel]? {
    let parts: ArraySlice<Substring>
    if line.utf8.contains(UInt8(ascii: "\t")) {
      parts = line.split(separator: "\t", omittingEmptySubsequences: false)[...]
    } else {
      let trimmed = line.drop(while: \.isWhitespace)
      let bars = trimmed.utf8.count { $0 == UInt8(ascii: "|") }
      guard bars >= 2, bars > 2 || trimmed.first != "|" else { return nil }
      let all = trimmed.split(separator: "|", omittingEmptySubsequences: false)
      parts = trimmed.first == "|" ? all.dropFirst().dropLast() : all[...]
    }
    return parts.enumerated().map { Sel(Penanda.bersihkan($1), pada: letak.kolom($0)) }
  }

  /// What the cells of a line say that is no row of a table: `Satuan<tab>: Persen`,
  /// `Menimbang<tab>:<tab>a.<tab>bahwa ...`; `nil` for a row.
  static func isian(_ cells: [Sel]) -> String? {
    guard cells.count > 1, cells[1].teks.first == ":", cells[0].teks.contains(where: \.isLetter),
      cells[0].teks.count <= 60
    else { return nil }
    let named = cells.filter { !$0.kosong }
    guard cells.dropFirst(3).allSatisfy(\.kosong) || cells[1].teks == ":" && named.count == 4 && bertanda(named) else {
      return nil
    }
    return teks(named)
  }

  /// The same for a line outside of a table: what goes on under such a line, and the place and day over a signature.
  static func isianLepas(_ cells: [Sel], _ letak: Letak, sesudah last: Alinea?) -> String? {
    let named = cells.filter { !$0.kosong }
    guard cells[0].kosong, named.count == 1 || named.count == 2 && bertanda(named) else { return nil }
    let text = teks(named)
    if pembukaTandaTangan.contains(where: text.lowercased().hasPrefix) { return text }
    guard let last, letak.baris - last.letak.baris == 1, last.teks.contains(" : ") || last.jenis != .teks else {
      return nil
    }
    return text
  }

  private static let pembukaTandaTangan = ["ditetapkan di ", "diundangkan di ", "pada tanggal "]

  private static func teks(_ named: [Sel]) -> String { named.map(\.teks).joined(separator: " ") }

  /// Whether the last but one of some cells is the mark of an item and nothing else: `a.`, `1)`.
  private static func bertanda(_ named: [Sel]) -> Bool {
    guard let mark = named.dropLast().last, mark.teks.utf8.count > 1 else { return false }
    return mark.teks.wholeMatch(of: Pola.penandaSaja.regex) != nil
  }
}
