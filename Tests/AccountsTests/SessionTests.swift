import Foundation
import GRDB
import Journal
import Testing

@testable import Accounts

@Suite("Sessions")
struct SessionTests {
  @Test(
    "They end after 60 idle minutes and after 12 hours in any case",
    arguments: [
      ([59], true), ([60], false), ([61], false), ([59, 59, 59], true), ([59, 60], false),
      (Array(repeating: 30, count: 23), true), (Array(repeating: 30, count: 24), false),
    ] as [([Int64], Bool)])
  func expiry(minutes: [Int64], isAlive: Bool) async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    let token = try await test.signIn("bapperida").token
    for minutes in minutes.dropLast() {
      test.clock.advance(minutes: minutes)
      #expect(test.accounts.session(token: token) != nil)
    }
    test.clock.advance(minutes: minutes.last ?? 0)
    #expect((test.accounts.session(token: token) != nil) == isAlive)
    #expect(test.accounts.sessions(of: "bapperida").isEmpty == !isAlive)
  }

  @Test(
    "Tokens that are none", arguments: ["", "x", "'; DROP TABLE session; --", String(repeating: "A", count: 100_000)])
  func noToken(token: String) async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    try await test.signIn("bapperida")
    #expect(test.accounts.session(token: token) == nil)
    await test.accounts.signOut(token: token)
    #expect(test.accounts.sessions(of: "bapperida").count == 1)
  }

  @Test("Every sign-in makes a new token, and the hash of one is no token")
  func rotation() async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    let tokens = [try await test.signIn("bapperida").token, try await test.signIn("bapperida").token]
    #expect(tokens[0] != tokens[1])
    let hash = try #require(TokenHash(token: tokens[0]))
    #expect(test.accounts.session(token: Data(hash.bytes).base64EncodedString()) == nil)
    #expect(test.accounts.session(token: test.accounts.sessions(of: "bapperida")[0].id) == nil)
  }

  @Test("They survive a restart; those that ended do not come back")
  func restart() async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    let kept = try await test.signIn("bapperida")
    let ended = try await test.signIn("bapperida")
    await test.accounts.signOut(token: ended.token)
    #expect(test.accounts.session(token: ended.token) == nil)
    test.clock.advance(minutes: 50)
    #expect(test.accounts.session(token: kept.token) != nil)
    // Changes are carried out in order, so this one is behind the note of the last use.
    try await test.accounts.requireSecondFactor(true)
    let next = try test.reopened()
    #expect(next.session(token: ended.token) == nil)
    #expect(next.session(token: kept.token)?.formToken == kept.session.formToken)
    #expect(next.sessions(of: "bapperida").first?.lastUsedAt == test.clock.now)
  }

  @Test("The last use is written at most once a minute")
  func lastUse() {
    let start = Timestamp(millisecondsSince1970: 0)
    let use = LastUse(start)
    let written = (1...300).filter { use.touch(start.adding(.seconds($0))) }
    #expect(written == [60, 120, 180, 240, 300])
    #expect(use.moment == start.adding(.seconds(300)))
  }

  @Test("One ends one's own, not those of others")
  func list() async throws {
    let test = try TestAccounts()
    for name in ["bapperida", "bupati"] { try await test.add(name) }
    let first = try await test.signIn("bapperida")
    test.clock.advance(minutes: 1)
    let second = try await test.signIn("bapperida")
    let other = try await test.signIn("bupati")
    #expect(test.accounts.sessions(of: "bapperida").map(\.id) == [second.session.id, first.session.id])
    #expect(test.accounts.sessions(of: "bapperida").allSatisfy { $0.formToken.isEmpty })
    #expect(test.accounts.sessions(of: "tidak-ada").isEmpty)
    await test.accounts.endSession(id: other.session.id, of: "bapperida")
    #expect(test.accounts.session(token: other.token) != nil)
    await test.accounts.endSession(id: first.session.id, of: "bapperida")
    #expect(test.accounts.session(token: first.token) == nil)
    try await test.signIn("bapperida")
    await test.accounts.endOtherSessions(of: "bapperida", keeping: second.token)
    #expect(test.accounts.sessions(of: "bapperida").map(\.id) == [second.session.id])
    #expect(test.accounts.session(token: other.token) != nil)
  }

  @Test("An account has twenty; the one unused for longest makes room")
  func many() async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    var tokens: [String] = []
    for _ in 1...21 {
      tokens.append(try await test.signIn("bapperida").token)
      test.clock.advance(seconds: 10)
      #expect(test.accounts.session(token: tokens[0]) != nil)
    }
    #expect(tokens.filter { test.accounts.session(token: $0) == nil } == [tokens[1]])
  }

  @Test("Signing out holds even where the disk takes no note, and reaches it with the next change")
  func brokenDisk() async throws {
    let test = try TestAccounts()
    try await test.add("bapperida")
    let token = try await test.signIn("bapperida").token
    let forbid = "CREATE TRIGGER stop BEFORE DELETE ON session BEGIN SELECT raise(FAIL, 'penuh'); END"
    try await test.accounts.database.write { try $0.execute(sql: forbid) }
    await test.accounts.signOut(token: token)
    #expect(test.accounts.session(token: token) == nil)
    await #expect(throws: SignInFailure.self) { try await test.signIn("bapperida") }
    #expect(test.accounts.sessions(of: "bapperida").isEmpty)
    try await test.accounts.database.write { try $0.execute(sql: "DROP TRIGGER stop") }
    try await test.accounts.requireSecondFactor(true)
    #expect(try test.reopened().session(token: token) == nil)
  }

  @Test(
    "What a browser calls itself is shortened and has no control characters",
    arguments: [
      ("Firefox", "Firefox"), ("a\u{0}b\nc\u{1B}[31m", "abc[31m"),
      (String(repeating: "x", count: 100_000), String(repeating: "x", count: 200)),
    ])
  func device(said: String, kept: String) {
    #expect(said.shortened == kept)
  }
}
