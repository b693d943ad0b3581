extension Routes {
  private static let shown = Set(semua.filter { $0.metode == .baca }.map(\.pola))

  /// The path of the page that a request belongs to: its own where a page stands there, else the nearest above it. What
  /// a form answers has links to its own page, and no page stands where only forms are sent.
  static func halaman(_ route: Route, path: String) -> String {
    guard route.metode == .kirim else { return path }
    var pattern = route.pola.split(separator: "/")
    while !pattern.isEmpty, !shown.contains("/" + pattern.joined(separator: "/")) { pattern.removeLast() }
    return "/" + path.split(separator: "/").prefix(pattern.count).joined(separator: "/")
  }

  /// Whether a page stands at a path.
  static func berhalaman(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return shown.contains { pattern in
      let wanted = pattern.split(separator: "/")
      return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
  }
}
