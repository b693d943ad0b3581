/// Texts of strangers, fit for one line of a log.
enum LogText {
  private static let longest = 300
  /// The rest of such an address lets somebody in.
  private static let secretPath = "/undangan/"

  /// Without line ends and other marks that a log or a terminal would obey, and of bounded length.
  static func plain(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(longest).map { isShown($0) ? Character($0) : "?" }
    return String(shown)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  /// The path of a request without what is secret in it.
  static func path(_ path: String) -> String {
    path.hasPrefix(secretPath) ? secretPath + "..." : plain(path)
  }
}
