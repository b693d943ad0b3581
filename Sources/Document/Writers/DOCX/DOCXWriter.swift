import HTML
public import Tools

/// Makes DOCX with pandoc; drawings become pictures with the help of Typst, because word processors know SVG badly.
public struct DOCXWriter: Sendable {
  /// The launcher of pandoc 3 that the set-up script makes; it knows the reference document with our styles.
  public let pandoc: ExternalTool
  /// The Typst executable, used only for documents with drawings.
  public let typst: ExternalTool
  /// Where the fonts of drawings are that Typst does not carry itself.
  public let fontDirectories: [String]
  /// Where temporary files may be; nothing is left there.
  public let temporaryDirectory: String

  /// A writer from its parts.
  public init(
    pandoc: ExternalTool, typst: ExternalTool, fontDirectories: [String] = FallbackFonts.directories,
    temporaryDirectory: String
  ) {
    self.pandoc = pandoc
    self.typst = typst
    self.fontDirectories = fontDirectories
    self.temporaryDirectory = temporaryDirectory
  }

  /// The document as a DOCX file with real headings, lists, tables, captions and fields for page numbers.
  ///
  /// - Throws: ``ToolError``.
  public func docx(_ document: NumberedDocument) async throws(ToolError) -> [UInt8] {
    try await WorkDirectory.with(in: temporaryDirectory) { directory throws(ToolError) in
      let pictures = try await drawPictures(of: document, in: directory)
      try directory.write(document.pandocJSON(pictures: pictures), to: "dokumen.json")
      try directory.write(Self.template(document), to: "kerangka.openxml")
      try await pandoc.run(
        [
          "--from=json", "--to=docx", "--template=\(directory.file("kerangka.openxml"))",
          "--resource-path=\(directory.path)", "--output=\(directory.file("dokumen.docx"))",
          directory.file("dokumen.json"),
        ], in: directory.path, environment: ["SOURCE_DATE_EPOCH": String(document.metadata.date.secondsSince1970)])
      return try directory.read("dokumen.docx")
    }
  }

  /// Turns every drawing into a PNG file with one run of Typst. Gives the names of the files without their directory:
  /// pandoc writes them into the document, which would not be the same bytes in another directory.
  private func drawPictures(
    of document: NumberedDocument, in directory: WorkDirectory
  ) async throws(ToolError) -> [String: String] {
    let emblem = document.cover?.emblem.map { [("lambang", $0)] } ?? []
    let drawings = emblem + document.figures.map { ($0.anchor, $0.figure.drawing) }
    guard !drawings.isEmpty else { return [:] }
    var source = TypstBuffer()
    source.code("#set page(width: auto, height: auto, margin: 0pt)\n#set text(font: \"Libertinus Serif\")\n")
    for (index, drawing) in drawings.enumerated() {
      if index > 0 { source.code("#pagebreak()\n") }
      source.code("#image(bytes(")
      source.literal(drawing.1.svg.bytes)
      source.code("), format: \"svg\", width: \(drawing.1.printedWidthInCentimetres)cm)\n")
    }
    try directory.write(source.bytes, to: "gambar.typ")
    try await typst.run(
      ["compile", "--root", directory.path] + FallbackFonts.arguments(fontDirectories) + [
        "--ppi", "200", directory.file("gambar.typ"), directory.file("gambar-{0p}.png"),
      ], in: directory.path)
    let width = String(drawings.count).count
    return Dictionary(
      uniqueKeysWithValues: drawings.enumerated().map { index, drawing in
        let number = String(index + 1)
        let padded = String(repeating: "0", count: width - number.count) + number
        return (drawing.0, "gambar-\(padded).png")
      })
  }

  /// What stands around the body in the main part of the file; ends with the properties of the last section.
  private static func template(_ document: NumberedDocument) -> [UInt8] {
    let namespaces = [
      "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
      "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ].map { " xmlns:\($0)=\"\($1)\"" }.sorted().joined()
    let hasLandscape = document.tables.contains { $0.table.isLandscape }
    let end = WordXML.sectionProperties(.body(startsAtOne: !hasLandscape, isLandscape: false))
    return Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document\(namespaces)><w:body>$body$\(end)</w:body></w:document>"
        .utf8)
  }
}
