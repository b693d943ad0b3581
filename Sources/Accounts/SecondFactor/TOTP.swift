internal import Crypto
internal import Foundation
internal import Journal

/// Codes that change with time (RFC 6238 with HMAC-SHA-1, 30 seconds, 6 digits: what every authenticator can).
enum TOTP {
  static let secretLength = 20
  private static let secondsPerStep: Int64 = 30
  private static let digits = 6

  /// The step of time in which a moment lies.
  static func step(at moment: Timestamp) -> Int64 {
    max(moment.millisecondsSince1970, 0) / 1000 / secondsPerStep
  }

  /// The code of a step.
  static func code(secret: [UInt8], step: Int64) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Data($0) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(mac[mac.count - 1] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(number % 1_000_000)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step whose code was given: the present one, or one before or after for clocks that differ a little.
  /// - Parameter last: the step of the last code that was taken; it and those before are used up.
  /// - Returns: `nil` for a wrong or a used code.
  static func accepted(_ typed: String, secret: [UInt8], after last: Int64?, at moment: Timestamp) -> Int64? {
    guard typed.utf8.count <= 32 else { return nil }
    let typed = SymmetricKey(data: Data(typed.filter { !$0.isWhitespace }.utf8))
    let now = step(at: moment)
    // All three are computed and compared in constant time, whichever fits.
    let fitting = (now - 1...now + 1).filter { SymmetricKey(data: Data(code(secret: secret, step: $0).utf8)) == typed }
    return fitting.first { $0 > last ?? .min }
  }
}
