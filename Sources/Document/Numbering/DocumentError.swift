/// Why a document cannot be numbered.
public enum DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The text refers to something that the document does not contain.
  case unknownKey(ReferenceKey)
  /// Two sections, tables or figures have the same key.
  case duplicateKey(ReferenceKey)
  /// A table has no columns or neither header nor body.
  case emptyTable(title: String)
  /// The cells of a row do not fill the columns exactly; rows count from 1, header rows first.
  case rowDoesNotFit(table: String, row: Int)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .unknownKey(let key):
      "Rujukan \"\(key.name)\" tidak menunjuk ke bagian, tabel, atau gambar mana pun dalam dokumen ini. "
        + "Periksa penulisan kuncinya."
    case .duplicateKey(let key):
      "Kunci \"\(key.name)\" dipakai oleh lebih dari satu bagian, tabel, atau gambar. Beri setiap bagian kunci sendiri."
    case .emptyTable(let title):
      "Tabel \"\(title)\" tidak mempunyai kolom atau baris."
    case .rowDoesNotFit(let table, let row):
      "Baris ke-\(row) tabel \"\(table)\" tidak mengisi semua kolom dengan tepat. Periksa jumlah dan rentang selnya."
    }
  }
}
