/// What an authenticator application needs to make codes; shown once, to the person who enrols.
public struct TotpSecret: Sendable {
  /// The secret to type in, in groups of nothing: 32 letters and digits.
  public let base32: String
  /// The same for a QR code or a link (`otpauth://totp/…`).
  public let uri: String

  init(_ secret: [UInt8], account: String) {
    base32 = Base32.encode(secret)
    // Names of accounts need no escaping in an address.
    uri = "otpauth://totp/Selaras:\(account)?secret=\(base32)&issuer=Selaras&algorithm=SHA1&digits=6&period=30"
  }
}

extension TotpSecret: CustomStringConvertible, CustomReflectable {
  /// Nothing of the secret.
  public var description: String { "TotpSecret(tersembunyi)" }
  /// Nothing of the secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
