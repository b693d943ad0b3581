import Testing

@testable import Accounts

@Suite("Passwords")
struct PasswordTests {
  @Test(
    "Which may be set",
    arguments: [
      ("empat kata tak berkaitan", nil), ("kuda baterai tepat", nil), ("aaaaaaaaaaaB1!xyz", nil),
      ("            bcdefg", nil), ("918273645064", nil), ("🌾🐟🏞️🛶🌴🐊🦧🌧️☕️🍚🌶️🥥", nil),
      (String(repeating: "kuda ", count: 51) + "k", nil),
      ("", .tooShort), ("sebelas hur", .tooShort), ("🌾🐟🏞️🛶🌴🐊🦧🌧️☕️🍚🌶️", .tooShort),
      (String(repeating: "kuda baru", count: 30), .tooLong), (String(repeating: "kuda", count: 2500), .tooLong),
      (String(repeating: "e\u{301}", count: 100_000), .tooLong),
      ("camat-juai kuda lari", .containsName), ("kudaCamatJuailari", .containsName),
      ("CAMAT JUAI 2024!", .containsName),
      ("aaaaaaaaaaaa", .common), ("121212121212", .common), ("123456789012", .common), ("098765432109", .common),
      ("qwertyuiopqw", .common), ("Password1234", .common), ("rahasia12345!", .common), ("Selaras-2024-!", .common),
      ("202420242024", .common), ("contoh-balangan-2024", .common),
      ("S.A.K.I.P.2024", .common), ("Rahasiaku-2024", .common), ("balanganbalangan", .common),
      ("p@ssw0rd1234", .common), ("S3lar4s-Jaya-2025", .common), ("B1sm1ll@h 786 786", .common),
      ("17081945merdeka", .common), ("Kecamatan_Juai_2024", .common),
      ("kucing melati dan bulan", nil), ("pagar bambu 4 tiang", nil), ("4 0 3 1 5 7 ! @ $", nil),
    ] as [(String, PasswordProblem?)])
  func rules(text: String, problem: PasswordProblem?) {
    var found: AccountError?
    do {
      _ = try PasswordRules.check(text, account: "camat-juai")
    } catch {
      found = error
    }
    #expect(found == problem.map(AccountError.password))
  }

  @Test("About a thousand words are common, most of them of this country")
  func words() {
    #expect(CommonPasswords.words.count > 1000)
    #expect(CommonPasswords.words.allSatisfy { $0.allSatisfy { ("a"..."z").contains($0) } })
  }

  @Test("A short name forbids nothing: it is in many words")
  func shortName() throws {
    _ = try PasswordRules.check("empat kata tak berkaitan", account: "kat")
  }

  @Test("The same letters typed on another keyboard are the same password")
  func composition() throws {
    let hash = try PasswordHash(#require(Password("caf\u{e9} di kota")), hashing: TestAccounts.cheap, salt: salt)
    for (typed, isRight) in [("cafe\u{301} di kota", true), ("cafe di kota", false), ("CAF\u{c9} di kota", false)] {
      let password = try #require(Password(typed))
      #expect(try hash.matches(password) == isRight)
    }
  }

  @Test("A hash comes back from its text with its parameters")
  func stored() throws {
    let password = try #require(Password(TestAccounts.password))
    for hashing in [TestAccounts.cheap, PasswordHashing(exponent: 2, blockSize: 2, parallelism: 3)] {
      let hash = try PasswordHash(password, hashing: hashing, salt: salt)
      let read = try #require(PasswordHash(stored: hash.stored))
      #expect(read == hash && read.hashing == hashing)
      #expect(try read.matches(password))
    }
  }

  @Test(
    "What is no stored hash is not read",
    arguments: [
      "", "scrypt", "scrypt$1$1$1$$", "scrypt$x$1$1$AAAA$AAAA", "md5$1$1$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAA",
      "scrypt$1$1$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAA", "scrypt$$$$$$$",
    ])
  func unreadable(text: String) {
    #expect(PasswordHash(stored: text) == nil)
  }

  @Test("Costs that no machine can bear are kept within bounds")
  func bounds() {
    #expect(PasswordHashing(exponent: 64, blockSize: 0, parallelism: -1) == PasswordHashing(exponent: 20, blockSize: 1))
    #expect(PasswordHashing(exponent: .min, blockSize: .max) == PasswordHashing(exponent: 1, blockSize: 32))
  }

  /// RFC 7914, section 12, with N = 1024, r = 8, p = 16: the first half of its 64 bytes.
  @Test("It is scrypt as the RFC has it")
  func vector() throws {
    let hash = try PasswordHash(
      #require(Password("password")), hashing: PasswordHashing(exponent: 10, blockSize: 8, parallelism: 16),
      salt: Array("NaCl".utf8))
    #expect(hash.stored.hasSuffix("$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI="))
  }

  private let salt = [UInt8](repeating: 7, count: PasswordHash.saltLength)
}
