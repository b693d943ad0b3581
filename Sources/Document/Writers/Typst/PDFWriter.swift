/// Makes PDF with Typst: PDF/A-2a and PDF/UA-1, tagged, with bookmarks, from fonts that Typst carries.
public struct PDFWriter: Sendable {
  /// The Typst executable, 0.14 or later, or a launcher with the same `compile` command.
  public let typst: ExternalTool
  /// Where temporary files may be; nothing is left there.
  public let temporaryDirectory: String

  /// A writer from its parts.
  public init(typst: ExternalTool, temporaryDirectory: String) {
    self.typst = typst
    self.temporaryDirectory = temporaryDirectory
  }

  /// The document as a PDF file.
  ///
  /// - Throws: ``ToolError``; also when Typst finds that the result would not be PDF/A-2a.
  public func pdf(_ document: NumberedDocument) async throws(ToolError) -> [UInt8] {
    try await WorkDirectory.with(in: temporaryDirectory) { directory throws(ToolError) in
      try directory.write(document.typstSource(), to: "dokumen.typ")
      try await typst.run(
        [
          "compile", "--root", directory.path, "--ignore-system-fonts", "--pdf-standard", "a-2a,ua-1",
          directory.file("dokumen.typ"), directory.file("dokumen.pdf"),
        ], in: directory.path)
      return try directory.read("dokumen.pdf")
    }
  }
}
