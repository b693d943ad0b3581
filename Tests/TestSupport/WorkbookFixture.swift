import Foundation

/// An XLSX file made from the XML of its first sheet, so that a test can put anything into it.
public struct WorkbookFixture {
  /// The content of `<sheetData>`.
  public var rows: String
  /// Whatever follows it.
  public var afterRows: String
  /// The state of a sheet before this one: `hidden`; `nil` for none.
  public var sheetBefore: String?
  /// Stands in front of the XML of the sheet.
  public var prolog: String

  /// A workbook with these parts.
  public init(rows: String = "", afterRows: String = "", sheetBefore: String? = nil, prolog: String = "") {
    self.rows = rows
    self.afterRows = afterRows
    self.sheetBefore = sheetBefore
    self.prolog = prolog
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// Rows of texts.
  public static func rows(_ texts: [[String]]) -> String {
    texts.enumerated().map { number, cells in
      "<row r=\"\(number + 1)\">"
        + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }.joined()
  }

  private var parts: [String: String] {
    let sheets = sheetBefore.map { "<sheet name=\"Sebelumnya\" sheetId=\"2\" state=\"\($0)\" r:id=\"r2\"/>" } ?? ""
    let sheet = { (content: String, after: String) in
      "\(prolog)<worksheet xmlns=\"\(Self.main)\"><sheetData>\(content)</sheetData>\(after)</worksheet>"
    }
    return [
      "[Content_Types].xml": """
      <Types xmlns="\(Self.package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/></Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="\(Self.package)/relationships"><Relationship Id="r1" \
      Type="\(Self.relations)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """,
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relations)"><sheets>\(sheets)\
      <sheet name="Isian" sheetId="1" r:id="r1"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships xmlns="\(Self.package)/relationships">\
      <Relationship Id="r1" Type="\(Self.relations)/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="r2" Type="\(Self.relations)/worksheet" Target="worksheets/sheet2.xml"/>\
      <Relationship Id="r3" Type="\(Self.relations)/styles" Target="styles.xml"/></Relationships>
      """,
      "xl/styles.xml": """
      <styleSheet xmlns="\(Self.main)"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000%"/></numFmts>\
      <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>\
      </styleSheet>
      """,
      "xl/worksheets/sheet1.xml": sheet(rows, afterRows),
      "xl/worksheets/sheet2.xml": sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", ""),
    ]
  }

  /// The file.
  public func bytes() async throws -> [UInt8] {
    try await TestTools.withDirectory { directory in
      let root = URL(filePath: directory)
      for (name, content) in parts {
        let file = root.appending(path: "isi/\(name)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content.utf8).write(to: file)
      }
      let inside = ["[Content_Types].xml", "_rels", "xl"].map { "\(directory)/isi/\($0)" }
      let output = "\(directory)/lembar.xlsx"
      _ = try TestTools.output("python3", "-m", "zipfile", "-c", output, inside[0], inside[1], inside[2])
      return Array(try Data(contentsOf: URL(filePath: output)))
    }
  }
}
