extension String {
  /// The text on one line, as a field of one line holds it; `nil` where nothing is left.
  public var satuBaris: String? {
    let lines = split(whereSeparator: \.isNewline).compactMap { $0.tanpaTepi.isEmpty ? nil : $0.tanpaTepi }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// The text with plain line ends and without blanks around it, as a field of several lines holds it; `nil` where
  /// nothing is left.
  public var beberapaBaris: String? {
    let text = replacing("\r\n", with: "\n").replacing("\r", with: "\n")[...].tanpaTepi
    return text.isEmpty ? nil : text
  }
}

extension Substring {
  fileprivate var tanpaTepi: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last].drop(while: \.isWhitespace))
  }
}
