import Selaras

/// What agreements are called on screen.
enum NamaPk {
  /// `Murni`, `Perubahan ke-1`.
  static func jenis(nomor: Int) -> String {
    nomor == 0 ? "Murni" : "Perubahan ke-\(nomor)"
  }

  /// `Perubahan ke-1, Camat Juai`.
  static func jabatan(_ draft: NaskahPkDitetapkan) -> String {
    "\(jenis(nomor: draft.nomor)), \(draft.namaJabatan)"
  }

  /// `perjanjian kinerja`, `perubahan ke-1 perjanjian kinerja`.
  static func singkat(nomor: Int) -> String {
    nomor == 0 ? "perjanjian kinerja" : "perubahan ke-\(nomor) perjanjian kinerja"
  }

  /// The same at the beginning of a heading.
  static func judul(nomor: Int) -> String {
    nomor == 0 ? "Perjanjian kinerja" : "Perubahan ke-\(nomor) perjanjian kinerja"
  }
}
