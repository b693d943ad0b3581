import Foundation

/// Secrets as they stand in cookies and forms.
enum Secret {
  /// Base64 with letters that need no quoting: 43 for 32 bytes.
  static func text(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
