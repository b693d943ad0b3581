public import Tools

/// Makes PDF with Typst: PDF/A-2a and PDF/UA-1, tagged, with bookmarks.
public struct PDFWriter: Sendable {
  /// The Typst executable, 0.14 or later, or a launcher with the same `compile` command.
  public let typst: ExternalTool
  /// Where the fonts are that Typst does not carry itself.
  public let fontDirectories: [String]
  /// Where temporary files may be; nothing is left there.
  public let temporaryDirectory: String

  /// A writer from its parts.
  public init(
    typst: ExternalTool, fontDirectories: [String] = FallbackFonts.directories, temporaryDirectory: String
  ) {
    self.typst = typst
    self.fontDirectories = fontDirectories
    self.temporaryDirectory = temporaryDirectory
  }

  /// The document as a PDF file.
  ///
  /// - Throws: ``ToolError``; also when Typst finds that the result would not be PDF/A-2a, and
  ///   ``ToolError/noGlyph(characters:places:)`` when no font holds a character of the text.
  public func pdf(_ document: NumberedDocument) async throws(ToolError) -> [UInt8] {
    try await WorkDirectory.with(in: temporaryDirectory) { directory throws(ToolError) in
      try directory.write(document.typstSource(), to: "dokumen.typ")
      do throws(ToolError) {
        try await typst.run(
          ["compile", "--root", directory.path] + FallbackFonts.arguments(fontDirectories) + [
            "--pdf-standard", "a-2a,ua-1", directory.file("dokumen.typ"), directory.file("dokumen.pdf"),
          ], in: directory.path)
      } catch {
        throw Self.explained(error, in: document)
      }
      return try directory.read("dokumen.pdf")
    }
  }

  /// PDF/A forbids the empty box that stands for a character without a glyph; a person is told which and where.
  private static func explained(_ error: ToolError, in document: NumberedDocument) -> ToolError {
    guard case .failed(_, _, let output) = error else { return error }
    let characters = MissingGlyphs.characters(in: output)
    guard !characters.isEmpty else { return error }
    var places: [String] = []
    for place in characters.flatMap(document.places) where !places.contains(place) { places.append(place) }
    return .noGlyph(characters: characters, places: places)
  }
}
