import Hummingbird

/// A form that was sent and is not carried out yet: because its sender must sign in first, or confirm it.
struct SentForm: Sendable {
  /// The field that carries the secret of the visitor.
  static let tokenField = "_formulir"
  /// The header that carries it where there are no fields.
  static let tokenHeader = "X-Selaras-Formulir"

  /// The secret of a request without fields, as the field that it stands for.
  static func tokenOnly(_ headers: HTTPFields) -> FormValues {
    let token = HTTPField.Name(tokenHeader).flatMap { headers[$0] } ?? ""
    return FormValues([FormValues.Field(name: tokenField, value: token)])
  }

  /// Where it was sent to.
  let alamat: String
  /// What it holds.
  let isian: FormValues
  /// What the files are called that came with it and were not taken in.
  let berkas: [String]

  init(alamat: String, isian: FormValues, berkas: [String]) {
    self.alamat = alamat
    self.isian = isian
    self.berkas = berkas
  }

  /// A form that could not be carried out, as it came.
  init(alamat: String, _ body: SentBody) {
    self.init(alamat: alamat, isian: body.isian, berkas: body.berkasTerlewat)
  }

  /// What is said of its files; `nil` where none came.
  var kabarBerkas: String? {
    guard !berkas.isEmpty else { return nil }
    let names = berkas.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    return
      "Berkas \(names) tidak ikut tersimpan. Sesudah isian terkirim, buka lagi formulirnya, pilih berkas itu sekali lagi, lalu simpan."
  }
}
