internal import Crypto
internal import Foundation

/// A secret that a browser shows to be let in; 256 random bits as 43 characters that need no escaping.
enum Token {
  private static let length = 32

  static func make(_ random: (Int) -> [UInt8]) -> String {
    base64(Data(random(length)))
  }

  /// The token that forms of a session carry, made of the session's own, so that nothing of it is stored.
  static func form(of token: String) -> String {
    base64(
      Data(HMAC<SHA256>.authenticationCode(for: Data("isian".utf8), using: SymmetricKey(data: Data(token.utf8)))))
  }

  private static func base64(_ bytes: Data) -> String {
    bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}

/// All that is kept of a token: a copy of the file lets nobody in.
struct TokenHash: Sendable, Hashable {
  let bytes: [UInt8]

  /// `nil` for what no token of ours can be, however long.
  init?(token: String) {
    guard token.utf8.count <= 64 else { return nil }
    bytes = Array(SHA256.hash(data: Data(token.utf8)))
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
