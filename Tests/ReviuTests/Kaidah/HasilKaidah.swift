import Reviu

/// What one rule finds in a text.
func temuan(_ kode: String, _ text: String) throws -> [Temuan] {
  HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt")).temuan.filter { $0.kode == kode }
}

/// A table of lines with cells between bars.
func tabel(_ rows: String...) -> String {
  rows.map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
}
