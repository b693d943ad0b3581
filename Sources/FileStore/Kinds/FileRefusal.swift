/// What a file is that is not accepted.
public enum FileRefusal: String, Sendable, Hashable, CaseIterable {
  /// A page that a browser would run.
  case html
  /// SVG or other XML, which may hold scripts.
  case xml
  /// A program, or a script that a computer runs.
  case program
  /// An office document with macros.
  case macro
  /// An office document of the old binary form, or one with a password.
  case oldOffice
  /// An archive that is no office document.
  case archive
  /// An office document that would grow beyond measure when it is opened.
  case bomb
  /// A file that begins like an accepted one, but is cut off or damaged.
  case damaged
  /// Text in another encoding than UTF-8.
  case encoding
  /// Anything else.
  case unknown

  /// What it is, what is accepted, and how to mend it, in Indonesian.
  public var description: String {
    "\(reason) Yang diterima: \(FileKind.accepted)."
  }

  private var reason: String {
    switch self {
    case .html: "Berkas ini adalah halaman web (HTML), yang tidak diterima. Simpan atau cetak halamannya sebagai PDF."
    case .xml: "Berkas ini adalah SVG atau XML, yang tidak diterima. Simpan gambarnya sebagai PNG atau PDF."
    case .program: "Berkas ini adalah program atau skrip, yang tidak diterima."
    case .macro:
      "Dokumen ini memuat makro, yang tidak diterima. Simpan sebagai dokumen tanpa makro (.xlsx, .docx, .pptx) atau sebagai PDF."
    case .oldOffice:
      "Dokumen ini berbentuk Office lama (.doc, .xls, .ppt) atau berkata sandi, yang tidak diterima. Simpan sebagai .docx, .xlsx, .pptx, atau PDF tanpa kata sandi."
    case .archive:
      "Berkas ini adalah arsip (ZIP, RAR, dan sejenisnya), yang tidak diterima. Unggah isinya satu per satu."
    case .bomb: "Isi dokumen ini akan menjadi terlalu besar bila dibuka, sehingga tidak diterima. Simpan sebagai PDF."
    case .damaged: "Berkas ini rusak atau terpotong. Buka di perangkat Anda untuk memeriksanya, lalu simpan ulang."
    case .encoding: "Teks ini tidak bersandi UTF-8. Simpan ulang sebagai teks atau CSV UTF-8."
    case .unknown: "Jenis berkas ini tidak dikenal."
    }
  }
}
