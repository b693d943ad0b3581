/// What a cell holds before its place is known.
struct IsiSel: Hashable {
  /// Its text.
  let teks: String
  /// Whether it cannot be told for certain.
  let rusak: Bool

  /// An empty cell.
  static let kosong = IsiSel(teks: "", rusak: false)

  /// Cells as a row.
  static func baris(_ cells: [IsiSel], pada place: Letak) -> Baris {
    Baris(
      cells.enumerated().map { Sel(Penanda.bersihkan($1.teks), pada: place.kolom($0), rusak: $1.rusak) }, pada: place)
  }
}
