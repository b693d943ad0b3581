/// A file that pages need, compiled into the program, at an address that changes with its content.
struct Asset: Sendable {
  /// The style sheet.
  static let styleSheet = Asset(PackageResources.selaras_css, ending: "css")
  /// The script that makes forms better; every form works without it.
  static let script = Asset(PackageResources.selaras_js, ending: "js")

  let bytes: [UInt8]
  /// A fingerprint of the content (FNV-1a, 64 bits): tells versions apart, guards nothing.
  let fingerprint: String
  private let ending: String

  init(_ bytes: [UInt8], ending: String) {
    self.bytes = bytes
    self.ending = ending
    let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    fingerprint = String(hash, radix: 16)
  }

  /// The name of the file in addresses.
  var fileName: String { "selaras-\(fingerprint).\(ending)" }
  /// The address.
  var path: String { "/aset/\(fileName)" }
}
