/// Office Open XML (ECMA-376), recognised by the list of contents of its ZIP.
enum OfficeContent {
  /// What a document of 20 MB may grow to when a person opens it.
  private static let mostUnpacked = 1_000_000_000

  static func check(_ content: any FileBytes) throws(FileRefusal) -> FileKind {
    guard let directory = ZipDirectory(content) else { throw .damaged }
    let names = directory.entries.map { $0.name.lowercased() }
    guard names.contains("[content_types].xml") else { throw .archive }
    guard !names.contains(where: isMacro) else { throw .macro }
    guard names.allSatisfy(isInside) else { throw .damaged }
    guard directory.entries.reduce(0, { $0 + $1.size }) <= mostUnpacked else { throw .bomb }
    let parts = Set(names)
    let found = mainParts.filter { parts.contains($0.name) }
    guard found.count == 1, let kind = found.first?.kind else { throw .archive }
    return kind
  }

  private static let mainParts: [(name: String, kind: FileKind)] = [
    ("xl/workbook.xml", .xlsx), ("word/document.xml", .docx), ("ppt/presentation.xml", .pptx),
  ]

  /// VBA projects, macro sheets of Excel 4, and controls that run code.
  private static func isMacro(_ name: String) -> Bool {
    ["vbaproject", "vbadata", "macrosheets/", "activex/", "dialogsheets/"].contains { name.contains($0) }
  }

  private static func isInside(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.contains("\\") && !name.split(separator: "/").contains("..")
  }
}
