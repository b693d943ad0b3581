/// States of earlier days, each made once and kept while it is among the last ones asked for.
actor PastStates {
  private static let kept = 4

  private let loader: StateLoader
  private var states: [(sequence: Int64, task: Task<State, any Error>)] = []

  init(loader: StateLoader) {
    self.loader = loader
  }

  func state(at sequence: Int64) async throws -> State {
    if let known = states.first(where: { $0.sequence == sequence }) { return try await known.task.value }
    let previous = states.last?.task
    let task = Task { [loader] in
      // One replay at a time: an old date costs a core, and readers of today come first.
      _ = await previous?.result
      return try await loader.state(upTo: sequence)
    }
    states.append((sequence, task))
    if states.count > Self.kept { states.removeFirst() }
    return try await task.value
  }
}
