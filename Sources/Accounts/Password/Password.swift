internal import Foundation

/// A password that somebody typed, in the one form in which it is hashed. It prints as nothing.
struct Password: Sendable {
  /// UTF-8 of the composed form (NFC), as different keyboards send the same letter differently; never empty.
  let bytes: [UInt8]
  let text: String

  static let shortest = 12
  static let longest = 256

  /// `nil` when nobody can have it: empty, or longer than any that was ever taken. Costs nothing for a long one.
  init?(_ typed: String) {
    guard !typed.isEmpty, typed.utf8.count <= Self.longest * 16 else { return nil }
    text = typed.precomposedStringWithCanonicalMapping
    bytes = Array(text.utf8)
    guard text.count <= Self.longest else { return nil }
  }
}

extension Password: CustomStringConvertible, CustomReflectable {
  var description: String { "Password(tersembunyi)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}
