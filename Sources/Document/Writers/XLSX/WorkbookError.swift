/// Why a workbook could not be written.
public enum WorkbookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The document has no table.
  case noTables
  /// The file could not be made or written.
  case cannotWrite(path: String, reason: String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .noTables:
      "Dokumen ini tidak mempunyai tabel, sehingga tidak ada lembar kerja yang dapat dibuat."
    case .cannotWrite(let path, let reason):
      "Berkas \(path) tidak dapat ditulis (\(reason)). Periksa folder, ruang penyimpanan, dan hak akses."
    }
  }
}
