/// A field that a row sets beside its value, as it stands and as the row has it, in words.
struct BidangImpor {
  /// The header of its column.
  let nama: String
  /// What stands now; empty for nothing.
  let sebelum: String
  /// What the row says; empty for nothing.
  let sesudah: String

  init(_ nama: String, _ sebelum: String?, _ sesudah: String?) {
    self.nama = nama
    self.sebelum = sebelum ?? ""
    self.sesudah = sesudah ?? ""
  }

  /// Whether the row changes it.
  var berubah: Bool { sebelum != sesudah }

  /// `Sumber: BPS`.
  func uraian(_ text: String) -> String { "\(nama): \(text.isEmpty ? "kosong" : text)" }
}
