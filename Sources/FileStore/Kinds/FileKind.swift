/// What a file is, by its content and never by its name. What is not here is not accepted.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  /// A PDF document.
  case pdf
  /// A photograph.
  case jpeg
  /// A picture.
  case png
  /// A picture.
  case webp
  /// A workbook without macros.
  case xlsx
  /// A text document without macros.
  case docx
  /// A presentation without macros.
  case pptx
  /// Text in UTF-8, CSV too: the content does not tell them apart.
  case text
  /// A page: never evidence, only a document to be read (``IntakeRule/documents``).
  case html

  /// The media type under which it is kept and served.
  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .text: "text/plain"
    case .html: "text/html"
    }
  }

  /// The kind of a media type; `nil` for one that is never accepted.
  public init?(mediaType: String) {
    guard let kind = Self.allCases.first(where: { $0.mediaType == mediaType }) else { return nil }
    self = kind
  }

  /// The name for people: `PDF`.
  public var name: String {
    switch self {
    case .pdf: "PDF"
    case .jpeg: "gambar JPEG"
    case .png: "gambar PNG"
    case .webp: "gambar WebP"
    case .xlsx: "lembar kerja Excel (XLSX)"
    case .docx: "dokumen Word (DOCX)"
    case .pptx: "presentasi PowerPoint (PPTX)"
    case .text: "teks atau CSV"
    case .html: "halaman web (HTML)"
    }
  }

  /// The endings of names that fit it, the usual one first.
  var extensions: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .jpeg: ["jpg", "jpeg"]
    case .png: ["png"]
    case .webp: ["webp"]
    case .xlsx: ["xlsx"]
    case .docx: ["docx"]
    case .pptx: ["pptx"]
    case .text: ["txt", "csv", "md"]
    case .html: ["html", "htm"]
    }
  }

  /// All kinds of evidence in one line, for forms and refusals.
  public static let accepted =
    allCases.filter { ![.text, .html].contains($0) }.map(\.name).joined(separator: ", ") + ", dan \(Self.text.name)"
}
