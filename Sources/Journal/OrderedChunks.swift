/// Works through ranges of sequences on all cores, a bounded number ahead, and hands over the results in order.
enum OrderedChunks {
  /// Entries per chunk: large enough that handing over costs nothing.
  static let length = 4096

  /// Cuts `sequences` into chunks.
  static func chunks(of sequences: ClosedRange<Int64>) -> some Sequence<ClosedRange<Int64>> {
    stride(from: sequences.lowerBound, through: sequences.upperBound, by: length).lazy.map { start in
      start...min(start + Int64(length) - 1, sequences.upperBound)
    }
  }

  /// Runs `work` for each chunk and gives the results in order to `consume`, which runs where the caller runs. At most
  /// `parallelism` chunks are worked on or wait to be consumed.
  static func process<Output: Sendable>(
    _ chunks: some Sequence<ClosedRange<Int64>>, parallelism: Int,
    isolation: isolated (any Actor)? = #isolation,
    work: @escaping @Sendable (ClosedRange<Int64>) async throws -> Output,
    consume: (Output) throws -> Void
  ) async throws {
    var remaining = chunks.enumerated().makeIterator()
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      func startNext() {
        guard let (index, chunk) = remaining.next() else { return }
        group.addTask { (index, try await work(chunk)) }
      }
      for _ in 0..<parallelism { startNext() }
      var finished: [Int: Output] = [:]
      var wanted = 0
      while let (index, output) = try await group.next() {
        finished[index] = output
        while let next = finished.removeValue(forKey: wanted) {
          wanted += 1
          // Before consuming, so that the cores stay busy meanwhile.
          startNext()
          try consume(next)
        }
      }
    }
  }
}
