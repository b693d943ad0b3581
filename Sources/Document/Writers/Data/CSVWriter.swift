extension NumberedTable {
  /// The table as CSV (RFC 4180, UTF-8 with byte order mark, lines end with CR LF), cells as printed and separated by
  /// `;` as spreadsheets with Indonesian settings expect. The first line holds the columns; spans are laid out as in
  /// ``NumberedDocument/json()``.
  ///
  /// A text that a spreadsheet would take for a formula gets a leading apostrophe; figures such as `-1,5` do not. One that
  /// has such an apostrophe of its own gets another, so that the reader of sheets finds every text as it was.
  public func csv() -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [grid.columnTitles] + grid.bodyTexts {
      bytes.append(contentsOf: row.map(Self.field).joined(separator: ";").utf8)
      bytes.append(contentsOf: [0x0D, 0x0A])
    }
    return bytes
  }

  private static func field(_ text: String) -> String {
    let safe = looksLikeFormula(text) ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func looksLikeFormula(_ text: String) -> Bool {
    let bare = text.unicodeScalars.drop { $0 == "'" }
    guard let first = bare.first, "=+-@\t\r\n\0".unicodeScalars.contains(first) else { return false }
    return !"+-".unicodeScalars.contains(first) || bare.startIndex != text.startIndex
      || !text.unicodeScalars.dropFirst().allSatisfy { "0123456789.,%- ".unicodeScalars.contains($0) }
  }
}
