extension Substring {
  /// Without blanks at both ends.
  var trimmed: Substring {
    var result = self
    while result.unicodeScalars.first?.properties.isWhitespace == true { result.unicodeScalars.removeFirst() }
    while result.unicodeScalars.last?.properties.isWhitespace == true { result.unicodeScalars.removeLast() }
    return result
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String { String(Substring(self).trimmed) }

  /// Short enough to stand in a message: whole megabytes are typed by mistake.
  var quotable: String {
    let text = Substring(self).trimmed
    let head = text.prefix(60)
    return head.endIndex == text.endIndex ? String(head) : head + "\u{2026}"
  }
}
