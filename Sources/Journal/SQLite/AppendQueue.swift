internal import Dispatch
internal import Synchronization

/// One call of append that waits for its commit.
struct AppendRequest: Sendable {
  let drafts: [EventDraft]
  let author: Author
  let time: Timestamp
  let expecting: Int64
  let continuation: CheckedContinuation<Result<[Envelope], JournalError>, Never>
}

/// The appends that wait, in the order of arrival.
final class AppendQueue: Sendable {
  private struct State {
    var requests: [AppendRequest] = []
    var isTakerAsleep = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)

  /// Whether the request was taken; `false` after ``close()``.
  func add(_ request: AppendRequest) -> Bool {
    change { state in
      guard !state.isClosed else { return false }
      state.requests.append(request)
      return true
    }
  }

  func close() {
    change { $0.isClosed = true }
  }

  /// All requests that wait, as soon as there is one; `nil` when the queue is closed and empty. For one thread only.
  func take() -> [AppendRequest]? {
    while true {
      let (requests, isClosed) = state.withLock { state in
        defer { state.requests = [] }
        state.isTakerAsleep = state.requests.isEmpty && !state.isClosed
        return (state.requests, state.isClosed)
      }
      if !requests.isEmpty { return requests }
      if isClosed { return nil }
      wake.wait()
    }
  }

  private func change<Result: Sendable>(_ body: (inout sending State) -> Result) -> Result {
    let (result, mustWake) = state.withLock { state in
      let result = body(&state)
      defer { state.isTakerAsleep = false }
      return (result, state.isTakerAsleep)
    }
    // After the lock is free, so that the woken thread does not run into it.
    if mustWake { wake.signal() }
    return result
  }
}
