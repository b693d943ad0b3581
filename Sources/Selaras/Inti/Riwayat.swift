/// The history of one object: what was recorded of it, again and again, and whether it still stands.
public struct Riwayat: Sendable, Hashable {
  /// What it is.
  public let objek: Objek
  /// Every entry that touched it, oldest first.
  public let entri: [Int64]
  /// Whether it is withdrawn.
  public let dicabut: Bool
}

extension UnitState {
  /// The histories of those objects that were touched more than once, the one touched last first.
  public func riwayat(dari objects: [Objek]) -> [Riwayat] {
    objects.compactMap { object in
      let entries = riwayat(object)
      guard entries.count > 1 else { return nil }
      return Riwayat(objek: object, entri: entries, dicabut: !ada(object))
    }.sorted { ($0.entri.last ?? 0) > ($1.entri.last ?? 0) }
  }
}
