/// The file formats of a document.
public enum FormatLaporan: String, Sendable, Hashable, CaseIterable {
  /// PDF/A-2a.
  case pdf
  /// A text document.
  case docx
  /// One page with everything in it.
  case html
  /// Every table with its cells as printed.
  case json
  /// The source of the PDF.
  case typ
  /// One sheet a table, with real numbers.
  case xlsx

  /// The name on screen.
  public var nama: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "DOCX"
    case .html: "HTML"
    case .json: "JSON"
    case .typ: "Typst"
    case .xlsx: "XLSX"
    }
  }

  /// The media type of a download.
  public var jenisMedia: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .html: "text/html; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    case .typ: "text/plain; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }
}
