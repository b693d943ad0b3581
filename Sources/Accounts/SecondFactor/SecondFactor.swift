internal import Journal

/// The second factor of an account.
struct SecondFactor: Sendable, Hashable {
  let secret: [UInt8]
  /// The step of the last code that was taken: each code works once.
  var lastStep: Int64

  /// Takes a code.
  /// - Returns: whether it was right and fresh.
  mutating func take(_ code: String, at moment: Timestamp) -> Bool {
    guard let step = TOTP.accepted(code, secret: secret, after: lastStep, at: moment) else { return false }
    lastStep = step
    return true
  }
}

extension SecondFactor: CustomStringConvertible, CustomReflectable {
  var description: String { "SecondFactor(tersembunyi)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// A second factor that waits for its first code.
struct Enrolment: Sendable {
  let secret: [UInt8]
  let startedAt: Timestamp

  private static let validity = Duration.seconds(3600)

  func isOpen(at now: Timestamp) -> Bool { now < startedAt.adding(Self.validity) }
}

extension Enrolment: CustomStringConvertible, CustomReflectable {
  var description: String { "Enrolment(tersembunyi)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}
