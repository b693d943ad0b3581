public import Document
public import Lembar

/// Reads sheets and makes them. The composition root gives the real one; tests give one of their own.
public protocol PenyediaLembar: Sendable {
  /// The first sheet of a file.
  /// - Throws: `LembarError`; of one about a tool the visitor learns only that there is one.
  func baca(_ bytes: [UInt8]) async throws(LembarError) -> Lembar

  /// A workbook with a sheet for each table of a document.
  func xlsx(_ document: NumberedDocument) async throws -> [UInt8]
}
