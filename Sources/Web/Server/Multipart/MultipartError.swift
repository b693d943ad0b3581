/// Why the body of a form cannot be read.
enum MultipartError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is no form with files, or names no boundary.
  case noBoundary
  /// It ends before its last part does.
  case cutOff
  /// Something stands where the mark of a part should end.
  case badBoundary
  /// A header of a part cannot be read.
  case badHeader(String)
  /// A part has no name.
  case noName
  /// A part comes in an encoding that browsers do not use.
  case encoded(String)
  /// A text is not in UTF-8.
  case badText(field: String)
  /// The headers of a part are longer than so many bytes.
  case longHeader(limit: Int)
  /// The text of a field is longer than so many bytes.
  case longField(name: String, limit: Int)
  /// There are more parts than allowed.
  case manyParts(limit: Int)

  /// What is wrong and how to mend it, in Indonesian.
  var description: String {
    switch self {
    case .noBoundary, .badBoundary, .badHeader, .noName, .encoded:
      "Isian tidak dapat dibaca: \(reason). Muat ulang halamannya dan kirim sekali lagi; jika terulang, pakai peramban lain."
    case .cutOff: "Isian terputus sebelum lengkap. Periksa sambungan Anda, lalu kirim sekali lagi."
    case .badText(let field): "Isian \u{201C}\(field)\u{201D} memuat tanda yang bukan huruf. Ketik ulang isinya."
    case .longField(let name, let limit):
      "Isian \u{201C}\(name)\u{201D} terlalu panjang: paling banyak \(limit) byte. Persingkat isinya."
    case .longHeader(let limit):
      "Nama berkas atau isian terlalu panjang: paling banyak \(limit) byte. Persingkat nama berkasnya."
    case .manyParts(let limit):
      "Isian terlalu banyak: paling banyak \(limit) sekali kirim. Kirim dalam beberapa bagian."
    }
  }

  private var reason: String {
    switch self {
    case .noBoundary: "bukan isian dengan berkas"
    case .badBoundary: "batas antarbagian rusak"
    case .badHeader(let line): "kepala bagian \u{201C}\(line.prefix(60))\u{201D} rusak"
    case .noName: "ada bagian tanpa nama"
    case .encoded(let encoding): "bagian bersandi \(encoding.prefix(30))"
    case .cutOff, .badText, .longField, .longHeader, .manyParts: ""
    }
  }
}
