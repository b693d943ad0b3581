/// Works through consecutive ranges of sequences on all cores, a bounded number ahead, and hands over the results in
/// order.
enum OrderedChunks {
  /// Entries per chunk: large enough that handing over costs nothing, small enough to stay in the processor's cache.
  static let length: Int64 = 2048

  /// Runs `work` for each chunk of `sequences` and gives the results in order to `consume`, which runs where the
  /// caller runs. At most `parallelism` chunks are worked on or wait to be consumed.
  static func process<Output: Sendable>(
    _ sequences: ClosedRange<Int64>, parallelism: Int,
    isolation: isolated (any Actor)? = #isolation,
    work: @escaping @Sendable (ClosedRange<Int64>) async throws -> Output,
    consume: (Output) throws -> Void
  ) async throws {
    var starts = stride(from: sequences.lowerBound, through: sequences.upperBound, by: Int(length)).makeIterator()
    try await withThrowingTaskGroup(of: (Int64, Output).self) { group in
      func startNext() {
        guard let start = starts.next() else { return }
        let chunk = start...min(start + length - 1, sequences.upperBound)
        group.addTask { (start, try await work(chunk)) }
      }
      for _ in 0..<parallelism { startNext() }
      var finished: [Int64: Output] = [:]
      var wanted = sequences.lowerBound
      while let (start, output) = try await group.next() {
        finished[start] = output
        while let next = finished.removeValue(forKey: wanted) {
          wanted += length
          // Before consuming, so that the cores stay busy meanwhile.
          startNext()
          try consume(next)
        }
      }
    }
  }
}
