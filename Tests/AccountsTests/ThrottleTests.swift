import Journal
import Testing

@testable import Accounts

@Suite("How guesses are slowed down")
struct ThrottleTests {
  @Test(
    "Pauses double from 30 seconds to 15 minutes",
    arguments: [
      (0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (11, 900), (1_000_000, 900),
    ])
  func pauses(failures: Int, seconds: Int) {
    #expect(Throttle.Kind.pair.rule.pause(after: failures) == .seconds(seconds))
  }

  @Test("Five are free, the sixth waits 30 seconds from the fifth, and no attempt in between makes it longer")
  func firstPause() {
    var walk = Walk()
    for _ in 1...5 { #expect(walk.fail() == nil) }
    let until = walk.now.adding(.seconds(30))
    #expect(walk.fail() == until)
    walk.advance(29)
    #expect(walk.fail() == until)
    walk.advance(1)
    #expect(walk.fail() == nil)
    #expect(walk.fail() == walk.now.adding(.seconds(60)))
  }

  @Test("Whoever passes begins anew")
  func success() {
    var walk = Walk()
    for _ in 1...4 { walk.fail() }
    #expect(walk.pass() == nil)
    for _ in 1...5 { #expect(walk.fail() == nil) }
    #expect(walk.fail() != nil)
  }

  @Test("A right password without a code counts neither for nor against")
  func open() {
    var walk = Walk()
    for _ in 1...4 { walk.fail() }
    for _ in 1...20 { #expect(walk.attempt(.open) == nil) }
    #expect(walk.fail() == nil)
    #expect(walk.fail() != nil)
  }

  @Test("Guesses from ever new addresses meet a pause of the account")
  func manyAddresses() {
    var walk = Walk()
    for number in 1...10 { #expect(walk.fail(from: "198.51.100.\(number)") == nil) }
    #expect(walk.fail(from: "198.51.100.99") == walk.now.adding(.seconds(30)))
    #expect(walk.fail(account: "bapperida", from: "198.51.100.99") == nil)
  }

  @Test("They do not keep an account out of where it signed in lately, however long they go on")
  func familiarAddress() {
    var walk = Walk()
    walk.pass(from: "192.0.2.1")
    for number in 1...500 {
      walk.fail(from: "198.51.\(number / 200).\(number % 200)")
      walk.advance(900)
    }
    #expect(walk.fail(from: "203.0.113.7") == nil)
    #expect(walk.fail(from: "203.0.113.7") != nil)
    #expect(walk.pass(from: "192.0.2.1") == nil)
    walk.advance(61 * 86_400)
    for number in 1...10 { walk.fail(from: "198.51.100.\(number)") }
    #expect(walk.pass(from: "192.0.2.1") != nil)
  }

  @Test("A familiar address is one of that account only, and guesses there wait, too")
  func familiarIsNotFree() {
    var walk = Walk()
    walk.pass(from: "192.0.2.1")
    for _ in 1...5 { #expect(walk.fail(from: "192.0.2.1") == nil) }
    #expect(walk.fail(from: "192.0.2.1") != nil)
  }

  @Test("One password tried on all accounts meets a pause of the address")
  func manyAccounts() {
    var walk = Walk()
    for number in 1...30 { #expect(walk.fail(account: "operator-\(number)") == nil) }
    #expect(walk.fail(account: "operator-31") != nil)
    #expect(walk.fail(account: nil) != nil)
    #expect(walk.fail(account: "operator-31", from: "192.0.2.2") == nil)
  }

  @Test("What signs in nowhere counts for the address")
  func noName() {
    var walk = Walk()
    for _ in 1...30 { #expect(walk.fail(account: nil) == nil) }
    #expect(walk.fail(account: nil) != nil)
  }

  @Test("Signing in to one's own account does not pay for guesses at others")
  func ownAccount() {
    var walk = Walk()
    for number in 1...29 {
      walk.fail(account: "operator-\(number)")
      walk.pass(account: "penebak")
    }
    walk.fail(account: "operator-30")
    #expect(walk.fail(account: "operator-31") != nil)
  }

  @Test("Many at once are no way around: those under way count")
  func atOnce() {
    var throttle = Throttle()
    let begun = (1...50).map { _ in throttle.begin(account: "camat-juai", address: "192.0.2.1", at: Walk.start) }
    let admitted = begun.compactMap { if case .admitted(let attempt) = $0 { attempt } else { nil } }
    #expect(admitted.count == 5)
    for attempt in admitted { throttle.end(attempt, .open, at: Walk.start) }
    #expect(throttle.counters.isEmpty)
  }

  @Test("Time forgives")
  func forgiveness() {
    var walk = Walk()
    for _ in 1...5 { walk.fail() }
    walk.advance(5 * 3600)
    for _ in 1...5 { #expect(walk.fail() == nil) }
    #expect(walk.fail() != nil)
    #expect(walk.throttle.counters.count == 3)
  }

  @Test("Memory is bounded, whatever names and addresses come")
  func bounded() {
    var walk = Walk()
    for number in 0..<(ThrottleRule.mostRemembered) {
      walk.fail(account: "a\(number)", from: "10.\(number >> 16).\(number >> 8 & 255).\(number & 255)")
    }
    #expect(walk.throttle.counters.count <= ThrottleRule.mostRemembered + 3)
  }

  @Test(
    "Addresses as they are counted",
    arguments: [
      ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:db8::1", "20:1:d:b8:0:0:0:0"),
      ("2001:db8:0:0:ffff::9", "20:1:d:b8:0:0:0:0"), ("2001:db8:0:1::1", "20:1:d:b8:0:0:0:1"), ("", ""),
      ("bukan alamat", "bukan alamat"), (String(repeating: "9", count: 5000), "?"),
    ])
  func addresses(address: String, counted: String) {
    #expect(NetworkAddress.counted(address) == counted)
  }
}

/// Attempts one after another.
private struct Walk {
  static let start = Timestamp(millisecondsSince1970: 1_727_715_600_000)

  var throttle = Throttle()
  var now = start

  mutating func advance(_ seconds: Int) { now = now.adding(.seconds(seconds)) }

  /// Until when there is a pause; `nil` when the attempt was let through.
  @discardableResult
  mutating func attempt(
    _ outcome: Throttle.Outcome, account: String? = "camat-juai", from address: String = "192.0.2.1"
  ) -> Timestamp? {
    switch throttle.begin(account: account, address: address, at: now) {
    case .admitted(let attempt):
      throttle.end(attempt, outcome, at: now)
      return nil
    case .paused(let until): return until
    }
  }

  @discardableResult
  mutating func fail(account: String? = "camat-juai", from address: String = "192.0.2.1") -> Timestamp? {
    attempt(.failed, account: account, from: address)
  }

  @discardableResult
  mutating func pass(account: String = "camat-juai", from address: String = "192.0.2.1") -> Timestamp? {
    attempt(.passed, account: account, from: address)
  }
}
