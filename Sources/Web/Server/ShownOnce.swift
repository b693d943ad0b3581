import Synchronization

/// What is shown once, on the next page of a session that asks for it: that something was done, or a secret that was made.
final class ShownOnce<Value: Sendable>: Sendable {
  private let values = Mutex(GenerationCache<String, Value>(limit: 4000))

  /// Keeps a value for a session.
  func put(_ value: Value, session id: String) {
    values.withLock { $0.keep(value, for: id) }
  }

  /// The value of a session, which is then gone.
  func take(session id: String) -> Value? {
    values.withLock { values in
      defer { values.forget(id) }
      return values.value(id)
    }
  }
}
