/// Random bytes that nobody can foretell, from the operating system: what a program gives to ``Accounts``.
public enum SystemRandom {
  /// So many bytes.
  @Sendable public static func bytes(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
  }
}
