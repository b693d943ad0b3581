/// A PDF: its end must be there, or the upload was cut off.
enum PDFContent {
  /// Writers add little behind the mark of the end; the specification allows readers to look through the last kilobyte.
  private static let tailLength = 4096

  static func check(_ content: any FileBytes) throws(FileRefusal) -> FileKind {
    guard content.tail(tailLength).contains(Array("%%EOF".utf8)) else { throw .damaged }
    return .pdf
  }
}
