/// A file that pages need, compiled into the program, at an address that changes with its content.
struct Asset: Sendable {
  /// The style sheet.
  static let styleSheet = Asset(PackageResources.selaras_css, ending: "css")
  /// The script that makes forms better; every form works without it.
  static let script = Asset(PackageResources.selaras_js, ending: "js")

  let bytes: [UInt8]
  /// Tells versions of the content apart.
  let fingerprint: String
  private let ending: String

  init(_ bytes: [UInt8], ending: String) {
    self.bytes = bytes
    self.ending = ending
    fingerprint = Fingerprint.of(bytes)
  }

  /// The name of the file in addresses.
  var fileName: String { "selaras-\(fingerprint).\(ending)" }
  /// The address.
  var path: String { "/aset/\(fileName)" }
}
