public import Reviu

/// Reads and checks documents. The composition root gives the real one; tests give one of their own.
public protocol PenyediaReviu: Sendable {
  /// Reads a document and checks it.
  /// - Parameters:
  ///   - bytes: its content.
  ///   - nama: its name, for messages.
  ///   - kemajuan: told how many rules are done, of how many, as soon as the document is read.
  /// - Throws: `NaskahError` for what cannot be read, with words for the visitor; soon, when the task is cancelled.
  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu
}
