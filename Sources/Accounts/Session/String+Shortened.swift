extension String {
  private static let longestShown = 200

  /// What a stranger says of himself, short enough for a list and without control characters.
  var shortened: String {
    let shown = unicodeScalars.prefix(Self.longestShown).filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(shown))
  }
}
