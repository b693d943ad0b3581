import Foundation
import Journal
import Selaras
import Synchronization

@testable import Accounts

/// A file of accounts of its own, with a clock that is set by hand and cheap hashes.
final class TestAccounts: Sendable {
  static let password = "empat kata tak berkaitan"
  static let otherPassword = "lima kata lagi yang lain"
  static let address = "192.0.2.1"
  static let cheap = PasswordHashing(exponent: 1, blockSize: 1)

  let file: URL
  let clock: TestClock
  let accounts: Accounts
  private let random: TestRandom

  init(hashing: PasswordHashing = cheap) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "akun-\(UUID().uuidString)")
    file = directory.appending(path: "akun.sqlite")
    clock = TestClock()
    random = TestRandom()
    accounts = try Self.open(file, hashing, clock, random)
  }

  deinit {
    try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
  }

  /// The same file, as the next process sees it.
  func reopened(hashing: PasswordHashing = cheap) throws -> Accounts {
    try Self.open(file, hashing, clock, random)
  }

  private static func open(
    _ file: URL, _ hashing: PasswordHashing, _ clock: TestClock, _ random: TestRandom
  ) throws -> Accounts {
    try Accounts(file: file, hashing: hashing, clock: { clock.now }, random: { random.bytes($0) })
  }

  /// Makes an account as people do: invited, then accepted.
  func add(_ name: String, _ peran: Peran = .perencana, unit: String? = nil) async throws {
    let token = try await accounts.invite(name: name, peran: peran, unit: unit)
    try await accounts.accept(invitation: token, password: Self.password)
  }

  @discardableResult
  func signIn(
    _ name: String, _ password: String = TestAccounts.password, code: String? = nil,
    from address: String = TestAccounts.address
  ) async throws(SignInFailure) -> (token: String, session: Session) {
    try await accounts.signIn(name: name, password: password, code: code, address: address, device: "Peramban")
  }

  /// Enrols a second factor and gives its secret.
  func enrol(_ name: String) async throws -> [UInt8] {
    _ = try await accounts.beginSecondFactor(name: name)
    let secret = accounts.current.enrolments[name]?.secret ?? []
    try await accounts.confirmSecondFactor(name: name, code: code(secret))
    return secret
  }

  /// The code that a telephone shows now, or so many steps of 30 seconds later.
  func code(_ secret: [UInt8], later steps: Int64 = 0) -> String {
    TOTP.code(secret: secret, step: TOTP.step(at: clock.now) + steps)
  }
}

/// A clock that goes when it is told to.
final class TestClock: Sendable {
  private let moment = Mutex(Timestamp(millisecondsSince1970: 1_727_715_600_000))

  var now: Timestamp { moment.withLock { $0 } }

  func advance(minutes: Int64 = 0, seconds: Int64 = 0) {
    moment.withLock {
      $0 = Timestamp(millisecondsSince1970: $0.millisecondsSince1970 + (minutes * 60 + seconds) * 1000)
    }
  }
}

/// Bytes that never repeat and are the same in every run.
final class TestRandom: Sendable {
  private let state = Mutex<UInt64>(1)

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
    }
  }
}
