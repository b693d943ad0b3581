import Crypto
import Foundation

/// The style sheet, compiled into the program, at an address that changes with its content.
struct StyleSheet: Sendable {
  /// The only one there is.
  static let selaras = StyleSheet(PackageResources.selaras_css)

  let bytes: [UInt8]
  /// The beginning of the SHA-256 of the content, in hexadecimal digits.
  let hash: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hash = SHA256.hash(data: bytes).prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// The name of the file in addresses.
  var fileName: String { "selaras-\(hash).css" }
  /// The address.
  var path: String { "/aset/\(fileName)" }
}
