/// States of earlier days, each made once and kept while it is among the last ones made.
actor PastStates {
  private static let kept = 4
  private static let longestQueue = 8

  private let loader: StateLoader
  private var finished: [(sequence: Int64, state: State)] = []
  private var waiting: [(sequence: Int64, task: Task<State, any Error>)] = []

  /// How many states are being made or wait for it.
  var waitingCount: Int { waiting.count }

  init(loader: StateLoader) {
    self.loader = loader
  }

  /// - Throws: ``StateFailure/sibuk`` when too many other days are waited for already.
  func state(at sequence: Int64) async throws -> State {
    if let known = finished.first(where: { $0.sequence == sequence }) { return known.state }
    if let running = waiting.first(where: { $0.sequence == sequence }) { return try await running.task.value }
    guard waitingCount < Self.longestQueue else { throw StateFailure.sibuk }
    let previous = waiting.last?.task
    let task = Task {
      // One replay at a time: an old date costs a core, and readers of today come first.
      _ = await previous?.result
      return try await make(sequence)
    }
    waiting.append((sequence, task))
    return try await task.value
  }

  private func make(_ sequence: Int64) async throws -> State {
    defer { waiting.removeAll { $0.sequence == sequence } }
    let nearest = finished.filter { $0.sequence < sequence }.max { $0.sequence < $1.sequence }
    let state = try await loader.state(upTo: sequence, from: nearest?.state)
    finished.append((sequence, state))
    if finished.count > Self.kept { finished.removeFirst() }
    return state
  }
}
