/// The style sheet, compiled into the program, at an address that changes with its content.
struct StyleSheet: Sendable {
  /// The only one there is.
  static let selaras = StyleSheet(PackageResources.selaras_css)

  let bytes: [UInt8]
  /// A fingerprint of the content (FNV-1a, 64 bits): tells versions apart, guards nothing.
  let fingerprint: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    fingerprint = String(hash, radix: 16)
  }

  /// The name of the file in addresses.
  var fileName: String { "selaras-\(fingerprint).css" }
  /// The address.
  var path: String { "/aset/\(fileName)" }
}
