internal import Journal

extension Timestamp {
  /// The moment that much later, to the second.
  func adding(_ duration: Duration) -> Timestamp {
    Timestamp(millisecondsSince1970: millisecondsSince1970 + duration.components.seconds * 1000)
  }

  /// How many whole steps lie between here and a later moment.
  func steps(of duration: Duration, until later: Timestamp) -> Int {
    let step = max(duration.components.seconds * 1000, 1)
    return Int(max(later.millisecondsSince1970 - millisecondsSince1970, 0) / step)
  }
}
