import Synchronization

/// How long requests took, gathered by many at once.
final class Latencies: Sendable {
  private struct Gathered {
    var taken: [String: [Double]] = [:]
    var failures: [String] = []
  }

  private let gathered = Mutex(Gathered())

  /// Carries out a request and notes how long it took, counted from when it was due; one that fails is noted as failed.
  @discardableResult
  func measure<Result>(
    _ kind: String, since due: ContinuousClock.Instant = .now, _ body: () async throws -> Result
  ) async -> Result? {
    do {
      let result = try await body()
      let (whole, fraction) = (ContinuousClock.now - due).components
      gathered.withLock { $0.taken[kind, default: []].append(Double(whole) * 1000 + Double(fraction) / 1e15) }
      return result
    } catch {
      gathered.withLock { $0.failures.append("\(kind): \(error)") }
      return nil
    }
  }

  /// The 95th percentile of some kinds together, in milliseconds; 0 for none.
  func p95(_ kinds: [String]) -> Double {
    let all = gathered.withLock { gathered in kinds.flatMap { gathered.taken[$0] ?? [] } }.sorted()
    return all.isEmpty ? 0 : all[min(all.count - 1, all.count * 95 / 100)]
  }

  /// How many there were of a kind.
  func count(_ kind: String) -> Int { gathered.withLock { $0.taken[kind]?.count ?? 0 } }

  /// Every request that failed, in words.
  var failures: [String] { gathered.withLock { $0.failures } }
}
