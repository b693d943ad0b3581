/// A device in few words, from what its browser says of itself.
enum DeviceName {
  // The order matters: Chrome's words hold Safari's, Edge's hold Chrome's.
  private static let browsers = [
    ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"), ("Safari/", "Safari"),
  ]
  private static let systems = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
  ]

  /// `Chrome di Android`.
  static func of(_ userAgent: String) -> String {
    let browser = browsers.first { userAgent.contains($0.0) }?.1 ?? "Peramban lain"
    return systems.first { userAgent.contains($0.0) }.map { "\(browser) di \($0.1)" } ?? browser
  }
}
