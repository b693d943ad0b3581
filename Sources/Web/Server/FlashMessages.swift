import Synchronization

/// What is said once on the next page of a session: that something was done, and what happens next.
final class FlashMessages: Sendable {
  private let messages = Mutex(GenerationCache<String, String>(limit: 4000))

  /// Keeps a message for a session.
  func put(_ message: String, session id: String) {
    messages.withLock { $0.keep(message, for: id) }
  }

  /// The message of a session, which is then gone.
  func take(session id: String) -> String? {
    messages.withLock { messages in
      defer { messages.forget(id) }
      return messages.value(id)
    }
  }
}
