import Foundation
import Testing

/// The list for people says what the tests check.
@Suite struct ExceptionDocumentTests {
  @Test func isCurrent() throws {
    let text = try ExceptionDocument.text()
    if GeneratedDocuments.isAsked {
      try FileManager.default.createDirectory(
        at: ExceptionDocument.file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: ExceptionDocument.file)
    }
    #expect(try String(contentsOf: ExceptionDocument.file, encoding: .utf8) == text)
  }
}
