/// How many failures are free, and how time forgives them.
struct ThrottleRule: Sendable {
  /// Failures without a pause.
  let free: Int
  /// The time after which one failure is forgotten.
  let forgiveness: Duration
  /// Whether attempts that have not ended take up free ones.
  var countsUnderWay = true

  private static let first = 30
  private static let longest = 900

  /// How long an account stays familiar to an address after it signed in from there.
  static let familiarity = Duration.seconds(60 * 86_400)
  /// More counters than this are not kept in memory.
  static let mostRemembered = 20_000

  /// The pause after so many failures: none while they are free, then 30 seconds, doubling up to 15 minutes.
  func pause(after failures: Int) -> Duration {
    guard failures >= free else { return .zero }
    return .seconds(min(Self.first << min(failures - free, 10), Self.longest))
  }
}
