import Sakip

/// What a node of a pohon kinerja is found by: trees grow over perangkat daerah.
public struct KunciSimpul: Sendable, Hashable, Codable {
  /// The perangkat daerah that owns the node.
  public let unit: String
  /// The id of the node there.
  public let id: String

  /// A key from its parts.
  public init(unit: String, id: String) {
    self.unit = unit
    self.id = id
  }
}

extension KunciSimpul: Comparable {
  /// By perangkat daerah, then by id.
  public static func < (left: KunciSimpul, right: KunciSimpul) -> Bool {
    (left.unit, left.id) < (right.unit, right.id)
  }
}
