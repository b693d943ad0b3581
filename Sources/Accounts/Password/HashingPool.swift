internal import Foundation

/// Two threads for the slow work on passwords, so that no number of sign-ins keeps the pages waiting or takes more
/// memory than two hashes need.
final class HashingPool: Sendable {
  private let threads: OperationQueue
  private static let width = 2
  /// Who would wait longer than about ten seconds is better told so.
  private static let longestQueue = 256

  init() {
    threads = OperationQueue()
    threads.name = "accounts.hashing"
    threads.maxConcurrentOperationCount = Self.width
  }

  /// Does the work when it is its turn; `nil` when too many wait already.
  func run<Outcome: Sendable>(_ work: @escaping @Sendable () throws -> Outcome) async throws -> Outcome? {
    guard threads.operationCount < Self.longestQueue else { return nil }
    return try await withCheckedThrowingContinuation { continuation in
      threads.addOperation { continuation.resume(with: Result { try work() }) }
    }
  }
}
