/// What a guess at a password costs: the parameters of scrypt (RFC 7914).
public struct PasswordHashing: Sendable, Hashable {
  /// N as a power of two: doubles time and memory with each step.
  let exponent: Int
  /// r: memory is 128 · N · r bytes.
  let blockSize: Int
  /// p: multiplies time alone.
  let parallelism: Int

  /// Around 100 ms and 32 MiB for each password on the machines of a kabupaten.
  public static let standard = PasswordHashing(exponent: 15, blockSize: 8, parallelism: 1)

  /// A cost of one's own, kept within what a machine can do; for tests a cheap one.
  public init(exponent: Int, blockSize: Int = 8, parallelism: Int = 1) {
    self.exponent = min(max(exponent, 1), 20)
    self.blockSize = min(max(blockSize, 1), 32)
    self.parallelism = min(max(parallelism, 1), 16)
  }
}
