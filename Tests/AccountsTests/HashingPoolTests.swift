import Synchronization
import Testing

@testable import Accounts

@Suite("The threads for hashing")
struct HashingPoolTests {
  @Test("No more than two work at the same time, and all get their turn")
  func width() async throws {
    let pool = HashingPool()
    let gauge = Gauge()
    let done = try await withThrowingTaskGroup(of: Int?.self) { group in
      for number in 0..<100 {
        group.addTask {
          try await pool.run {
            gauge.enter()
            defer { gauge.leave() }
            return (0...1000).reduce(number) { $0 ^ $1 ^ $1 }
          }
        }
      }
      return try await group.reduce(into: Set<Int>()) { if let number = $1 { $0.insert(number) } }
    }
    #expect(done == Set(0..<100))
    #expect((1...2).contains(gauge.most))
  }

  @Test("A failure reaches the one who asked")
  func failure() async throws {
    let pool = HashingPool()
    await #expect(throws: PasswordProblem.common) {
      try await pool.run { () throws -> Int in throw PasswordProblem.common }
    }
  }
}

/// How many are inside, and how many were at most.
private final class Gauge: Sendable {
  private let inside = Mutex(0)
  private let highest = Mutex(0)

  var most: Int { highest.withLock { $0 } }

  func enter() {
    let now = inside.withLock {
      $0 += 1
      return $0
    }
    highest.withLock { $0 = max($0, now) }
  }

  func leave() { inside.withLock { $0 -= 1 } }
}
