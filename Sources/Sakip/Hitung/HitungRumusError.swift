/// Why `selaras hitung` does not compute a formula; says in Indonesian what is wrong, where, and how to mend it.
public struct HitungRumusError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The message.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
