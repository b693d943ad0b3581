/// A bounded memory of values: what was used lately stays, what was not used for a whole generation goes.
///
/// Two generations stand in for a list ordered by use: finding and keeping cost one look into a dictionary each.
struct GenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private var young: [Key: (value: Value, cost: Int)] = [:]
  private var old: [Key: (value: Value, cost: Int)] = [:]
  private var youngCost = 0

  /// - Parameter limit: the largest sum of costs that is kept.
  init(limit: Int) {
    self.limit = limit
  }

  /// The value of a key, if it is still known.
  mutating func value(_ key: Key) -> Value? {
    if let known = young[key] { return known.value }
    guard let known = old.removeValue(forKey: key) else { return nil }
    keep(known.value, for: key, cost: known.cost)
    return known.value
  }

  /// All values that are known, in no order.
  var values: [Value] { (Array(young.values) + Array(old.values)).map(\.value) }

  /// Keeps a value; one that costs more than a whole generation is not kept.
  mutating func keep(_ value: Value, for key: Key, cost: Int = 1) {
    guard cost <= limit / 2 else { return }
    if youngCost + cost > limit / 2 {
      old = young
      young = [:]
      youngCost = 0
    }
    if young.updateValue((value, cost), forKey: key) == nil { youngCost += cost }
  }

  /// Drops a value.
  mutating func forget(_ key: Key) {
    if let known = young.removeValue(forKey: key) { youngCost -= known.cost }
    old.removeValue(forKey: key)
  }
}
