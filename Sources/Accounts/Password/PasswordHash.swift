internal import Crypto
internal import CryptoExtras
internal import Foundation

/// What is kept of a password: enough to recognise it, with the parameters it was made with.
struct PasswordHash: Sendable, Hashable {
  let hashing: PasswordHashing
  let salt: [UInt8]
  private let key: [UInt8]

  static let saltLength = 16
  private static let keyLength = 32

  /// Hashes a password; slow on purpose, so never on a thread that others wait for.
  init(_ password: Password, hashing: PasswordHashing, salt: [UInt8]) throws {
    self.hashing = hashing
    self.salt = salt
    key = try Self.derive(password, hashing, salt).withUnsafeBytes { Array($0) }
  }

  /// A hash that no password has, to spend the same time on an account that does not exist.
  init(decoyFor hashing: PasswordHashing, random: (Int) -> [UInt8]) {
    self.hashing = hashing
    salt = random(Self.saltLength)
    key = random(Self.keyLength)
  }

  /// Whether it was made of this password; as slow as making it.
  func matches(_ password: Password) throws -> Bool {
    // Keys are compared in constant time.
    try Self.derive(password, hashing, salt) == SymmetricKey(data: key)
  }

  private static func derive(_ password: Password, _ hashing: PasswordHashing, _ salt: [UInt8]) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: password.bytes, salt: salt, outputByteCount: keyLength, rounds: 1 << hashing.exponent,
      blockSize: hashing.blockSize, parallelism: hashing.parallelism)
  }
}

extension PasswordHash {
  /// As it is stored: `scrypt$15$8$1$salt$key`, salt and key in Base64.
  var stored: String {
    let parts = [hashing.exponent, hashing.blockSize, hashing.parallelism].map(String.init)
    return (["scrypt"] + parts + [salt, key].map { Data($0).base64EncodedString() }).joined(separator: "$")
  }

  /// Reads what ``stored`` wrote; `nil` for every other text.
  init?(stored: String) {
    let parts = stored.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt" else { return nil }
    let numbers = parts[1...3].compactMap { Int($0) }
    guard numbers.count == 3, let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5]),
      salt.count == Self.saltLength, key.count == Self.keyLength
    else { return nil }
    hashing = PasswordHashing(exponent: numbers[0], blockSize: numbers[1], parallelism: numbers[2])
    self.salt = Array(salt)
    self.key = Array(key)
  }
}

extension PasswordHash: CustomStringConvertible, CustomReflectable {
  var description: String { "PasswordHash(tersembunyi)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}
