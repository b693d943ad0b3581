import GRDB
import Journal
import Selaras
import Testing

@testable import Accounts

@Suite("Signing in")
struct SignInTests {
  @Test("The right password opens a session; it knows who, from where and with what")
  func right() async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai", .kepala, unit: "kecamatan-juai")
    let (token, session) = try await test.signIn(" Camat-Juai")
    #expect(session.account.pelaku == Pelaku(akun: "camat-juai", peran: .kepala, unit: "kecamatan-juai"))
    #expect((session.address, session.device) == (TestAccounts.address, "Peramban"))
    #expect((session.startedAt, session.lastUsedAt) == (test.clock.now, test.clock.now))
    #expect(!session.needsSecondFactor)
    let again = try #require(test.accounts.session(token: token))
    #expect((again.id, again.formToken, again.account) == (session.id, session.formToken, session.account))
    #expect(token.count == 43 && session.formToken.count == 43 && token != session.formToken)
  }

  @Test(
    "Unknown, inactive and wrong say the same",
    arguments: [
      ("camat-juai", "kata yang sama sekali salah"), ("camat-juai", ""), ("tidak-ada", TestAccounts.password),
      ("mantan", TestAccounts.password), ("", TestAccounts.password), ("' OR 1=1 --", TestAccounts.password),
      ("camat-juai", TestAccounts.password.uppercased()), ("camat-juai", TestAccounts.password + " "),
      ("<b>", "<script>alert(1)</script>"),
    ])
  func wrong(name: String, password: String) async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai")
    try await test.add("mantan")
    try await test.accounts.setActive(name: "mantan", false)
    await #expect(throws: SignInFailure.wrong) { try await test.signIn(name, password) }
  }

  @Test("A password of 10,000 characters is refused in its own words, and not counted as a guess")
  func long() async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai")
    for _ in 1...10 {
      await #expect(throws: SignInFailure.tooLong) {
        try await test.signIn("camat-juai", String(repeating: "a", count: 10_000))
      }
    }
    try await test.signIn("camat-juai")
  }

  @Test("After five wrong ones even the right one waits, also after a restart")
  func throttled() async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai")
    for _ in 1...5 {
      await #expect(throws: SignInFailure.wrong) { try await test.signIn("camat-juai", "salah salah salah") }
    }
    let until = test.clock.now.adding(.seconds(30))
    await #expect(throws: SignInFailure.throttled(until: until)) { try await test.signIn("camat-juai") }
    let next = try test.reopened()
    await #expect(throws: SignInFailure.throttled(until: until)) {
      try await next.signIn(
        name: "camat-juai", password: TestAccounts.password, code: nil, address: TestAccounts.address, device: "")
    }
    test.clock.advance(seconds: 30)
    try await test.signIn("camat-juai")
  }

  @Test("The disk remembers no more attempts than memory, the latest ones")
  func bounded() async throws {
    let test = try TestAccounts()
    let many = """
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(ThrottleRule.mostRemembered))
      INSERT INTO failed_attempt SELECT 'pair', CAST(n AS BLOB), 1, '2024-09-30T00:00:00.000Z' FROM number
      """
    try await test.accounts.database.write { try $0.execute(sql: many) }
    await #expect(throws: SignInFailure.wrong) { try await test.signIn("tidak-ada") }
    let next = try test.reopened().throttle.withLock { $0.counters }
    #expect(next.count == ThrottleRule.mostRemembered)
    #expect(Set(next.keys.map(\.kind)) == [.pair, .account, .address])
  }

  @Test("Fifty guesses at once get no more answers than five")
  func guessesAtOnce() async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai")
    let answered = await withTaskGroup(of: Bool.self) { group in
      for number in 1...50 {
        group.addTask {
          do throws(SignInFailure) {
            try await test.signIn("camat-juai", "tebakan ke-\(number)")
            return true
          } catch {
            return error == .wrong
          }
        }
      }
      return await group.reduce(0) { $1 ? $0 + 1 : $0 }
    }
    #expect((1...5).contains(answered))
  }

  @Test("Many people at once all get in, each with a token of his own")
  func together() async throws {
    let test = try TestAccounts()
    for number in 1...40 { try await test.add("operator-\(number)", .operator, unit: "unit-\(number)") }
    let tokens = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 1...40 { group.addTask { try await test.signIn("operator-\(number)").token } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(tokens.count == 40)
    #expect(tokens.allSatisfy { test.accounts.session(token: $0) != nil })
  }

  @Test("A hash of another cost is made anew when the password is next used")
  func rehash() async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai")
    let dearer = PasswordHashing(exponent: 2, blockSize: 2)
    let next = try test.reopened(hashing: dearer)
    #expect(next.current.accounts["camat-juai"]?.password.hashing == TestAccounts.cheap)
    for _ in 1...2 {
      _ = try await next.signIn(
        name: "camat-juai", password: TestAccounts.password, code: nil, address: "", device: "")
    }
    #expect(try test.reopened().current.accounts["camat-juai"]?.password.hashing == dearer)
  }

  @Test("Two sign-ins that both hash anew both get in")
  func rehashAtOnce() async throws {
    let test = try TestAccounts()
    try await test.add("camat-juai")
    let next = try test.reopened(hashing: PasswordHashing(exponent: 2, blockSize: 2))
    let opened = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...4 {
        group.addTask {
          let signedIn = try? await next.signIn(
            name: "camat-juai", password: TestAccounts.password, code: nil, address: "", device: "")
          return signedIn != nil
        }
      }
      return await group.reduce(0) { $1 ? $0 + 1 : $0 }
    }
    #expect(opened == 4)
  }
}

@Suite("Signing in with a second factor")
struct SecondFactorTests {
  @Test("The code is asked for after the password, taken once, and counted when wrong")
  func code() async throws {
    let test = try TestAccounts()
    try await test.add("inspektorat", .evaluator)
    let secret = try await test.enrol("inspektorat")
    for code in [nil, ""] {
      await #expect(throws: SignInFailure.needsCode) { try await test.signIn("inspektorat", code: code) }
    }
    await #expect(throws: SignInFailure.wrongCode) { try await test.signIn("inspektorat", code: test.code(secret)) }
    test.clock.advance(seconds: 30)
    let code = test.code(secret)
    #expect(try await !test.signIn("inspektorat", code: code).session.needsSecondFactor)
    await #expect(throws: SignInFailure.wrongCode) { try await test.signIn("inspektorat", code: code) }
    for _ in 1...4 {
      await #expect(throws: SignInFailure.wrongCode) { try await test.signIn("inspektorat", code: "000000") }
    }
    await #expect(throws: SignInFailure.throttled(until: test.clock.now.adding(.seconds(30)))) {
      try await test.signIn("inspektorat", code: test.code(secret, later: 1))
    }
  }

  @Test("A used code stays used after a restart")
  func usedCode() async throws {
    let test = try TestAccounts()
    try await test.add("inspektorat", .evaluator)
    let secret = try await test.enrol("inspektorat")
    test.clock.advance(seconds: 60)
    let code = test.code(secret)
    try await test.signIn("inspektorat", code: code)
    let next = try test.reopened()
    await #expect(throws: SignInFailure.wrongCode) {
      try await next.signIn(
        name: "inspektorat", password: TestAccounts.password, code: code, address: "", device: "")
    }
  }

  @Test("One code opens one session, however often it is sent at once")
  func codeAtOnce() async throws {
    let test = try TestAccounts()
    try await test.add("inspektorat", .evaluator)
    let secret = try await test.enrol("inspektorat")
    test.clock.advance(seconds: 60)
    let code = test.code(secret)
    let opened = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...4 { group.addTask { (try? await test.signIn("inspektorat", code: code)) != nil } }
      return await group.reduce(0) { $1 ? $0 + 1 : $0 }
    }
    #expect(opened == 1)
  }

  @Test(
    "Administrators and evaluators need one, unless the setting says otherwise",
    arguments: Peran.allCases.filter { $0 != .publik })
  func demanded(peran: Peran) async throws {
    let test = try TestAccounts()
    try await test.add("akun", peran, unit: peran.terikatUnit ? "kecamatan-juai" : nil)
    let token = try await test.signIn("akun").token
    #expect(
      test.accounts.session(token: token)?.needsSecondFactor == (peran == .administrator || peran == .evaluator))
    try await test.accounts.requireSecondFactor(false)
    #expect(test.accounts.session(token: token)?.needsSecondFactor == false)
    #expect(try test.reopened().requiresSecondFactor == false)
    try await test.accounts.requireSecondFactor(true)
    _ = try await test.enrol("akun")
    #expect(test.accounts.session(token: token)?.needsSecondFactor == false)
    #expect(test.accounts.session(token: token)?.account.hasSecondFactor == true)
  }

  @Test("Until the first code it does not count, and the secret stays the same for an hour")
  func enrolment() async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    await #expect(throws: AccountError.enrolmentMissing) {
      try await test.accounts.confirmSecondFactor(name: "bapperida", code: "000000")
    }
    let first = try await test.accounts.beginSecondFactor(name: "bapperida")
    #expect(try await test.accounts.beginSecondFactor(name: "bapperida").base32 == first.base32)
    await #expect(throws: AccountError.wrongCode) {
      try await test.accounts.confirmSecondFactor(name: "bapperida", code: "abc")
    }
    try await test.signIn("bapperida")
    test.clock.advance(minutes: 60)
    let secret = try #require(test.accounts.current.enrolments["bapperida"]?.secret)
    await #expect(throws: AccountError.enrolmentMissing) {
      try await test.accounts.confirmSecondFactor(name: "bapperida", code: test.code(secret))
    }
    #expect(try await test.accounts.beginSecondFactor(name: "bapperida").base32 != first.base32)
  }

  @Test("A second one needs an administrator, who takes the first off; the sessions end")
  func removal() async throws {
    let test = try TestAccounts()
    try await test.add("inspektorat", .evaluator)
    let token = try await test.signIn("inspektorat").token
    _ = try await test.enrol("inspektorat")
    await #expect(throws: AccountError.secondFactorExists(name: "inspektorat")) {
      try await test.accounts.beginSecondFactor(name: "inspektorat")
    }
    try await test.accounts.removeSecondFactor(name: "inspektorat")
    #expect(test.accounts.session(token: token) == nil)
    #expect(try await test.signIn("inspektorat").session.needsSecondFactor)
    await #expect(throws: AccountError.unknown(name: "tidak-ada")) {
      try await test.accounts.removeSecondFactor(name: "tidak-ada")
    }
  }
}
