/// Whether a value is better or worse than another one, by the indikator that both belong to.
public enum ArahNilai: Sendable, Hashable {
  /// The later one is better.
  case membaik
  /// The later one is worse.
  case memburuk
  /// Both are the same.
  case tetap
}

extension Nilai {
  /// How another value stands to this one; a range counts by its first-printed bound (rules §2).
  /// - Parameter urutanPredikat: the predicates of the indikator, best first.
  /// - Returns: `nil` for values that cannot be compared: a number with a predicate, or a predicate of another scale.
  public func arah(ke later: Nilai, polaritas: Polaritas, urutanPredikat: [String] = []) -> ArahNilai? {
    if case .predikat(let before) = self, case .predikat(let after) = later {
      if before == after { return .tetap }
      guard let first = urutanPredikat.firstIndex(of: before), let second = urutanPredikat.firstIndex(of: after) else {
        return nil
      }
      return second < first ? .membaik : .memburuk
    }
    guard let before = angka, let after = later.angka else { return nil }
    switch Perkembangan(from: Ratio(before), to: Ratio(after)) {
    case .tetap: return .tetap
    case .naik: return polaritas == .naik ? .membaik : .memburuk
    case .turun: return polaritas == .turun ? .membaik : .memburuk
    }
  }
}
