import Selaras

/// What agreements are called on screen.
enum NamaPk {
  private static let dokumen = "perjanjian kinerja"

  /// `Murni`, `Perubahan ke-1`.
  static func jenis(nomor: Int) -> String { SebutanNomor(nomor).namaAwalBesar }

  /// `Perubahan ke-1, Camat Juai`.
  static func jabatan(_ draft: NaskahPkDitetapkan) -> String {
    "\(jenis(nomor: draft.nomor)), \(draft.namaJabatan)"
  }

  /// `perjanjian kinerja`, `perubahan ke-1 perjanjian kinerja`.
  static func singkat(nomor: Int) -> String { SebutanNomor(nomor).sebelum(dokumen) }

  /// The same at the beginning of a heading.
  static func judul(nomor: Int) -> String { singkat(nomor: nomor).awalBesar }
}
