import Journal
import Testing

@testable import Accounts

@Suite("Codes of the second factor")
struct TOTPTests {
  /// RFC 6238, appendix B, the rows of SHA-1; the last six of their eight digits.
  @Test(
    "The vectors of the RFC",
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
      (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ] as [(Int64, String)])
  func vectors(seconds: Int64, code: String) {
    let moment = Timestamp(millisecondsSince1970: seconds * 1000)
    #expect(TOTP.code(secret: secret, step: TOTP.step(at: moment)) == code)
  }

  @Test(
    "One step before and after is taken, for clocks that differ a little",
    arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)])
  func window(offset: Int64, isTaken: Bool) {
    let code = TOTP.code(secret: secret, step: TOTP.step(at: moment) + offset)
    var factor = SecondFactor(secret: secret, lastStep: 0)
    #expect(factor.take(code, at: moment) == isTaken)
  }

  @Test("A code works once, and no older one after it")
  func once() {
    var factor = SecondFactor(secret: secret, lastStep: 0)
    let step = TOTP.step(at: moment)
    let taken = [step, step, step - 1, step + 1, step].map {
      factor.take(TOTP.code(secret: secret, step: $0), at: moment)
    }
    #expect(taken == [true, false, false, true, false])
  }

  @Test(
    "What is no code is not taken",
    arguments: ["", "0", "abcdef", "1234567", "٢٨٧٠٨٢", String(repeating: "1", count: 100_000)])
  func noCode(text: String) {
    var factor = SecondFactor(secret: secret, lastStep: 0)
    let isTaken = factor.take(text, at: moment)
    #expect(!isTaken)
  }

  @Test("A code may be typed with the blank that telephones show")
  func blank() {
    var factor = SecondFactor(secret: secret, lastStep: 0)
    let isTaken = factor.take("287 082", at: Timestamp(millisecondsSince1970: 59_000))
    #expect(isTaken)
  }

  /// RFC 4648, section 10, without padding.
  @Test(
    "Base32",
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
      ("foobar", "MZXW6YTBOI"),
    ])
  func base32(text: String, encoded: String) {
    #expect(Base32.encode(Array(text.utf8)) == encoded)
  }

  @Test func anAuthenticatorCanReadTheSecret() {
    let given = TotpSecret(secret, account: "bagian-organisasi")
    #expect(given.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(
      given.uri == "otpauth://totp/Selaras:bagian-organisasi?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Selaras&algorithm=SHA1&digits=6&period=30")
  }

  private let secret = Array("12345678901234567890".utf8)
  private let moment = Timestamp(millisecondsSince1970: 1_111_111_109_000)
}
