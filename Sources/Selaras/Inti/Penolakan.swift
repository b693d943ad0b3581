/// A refusal that a person can read: which field, and what to do about it, in plain Indonesian.
public struct Penolakan: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why something is refused.
  public enum Sebab: String, Sendable, Hashable {
    /// The role or the perangkat daerah may not do this.
    case wewenang
    /// What was entered is wrong.
    case isian
    /// It would be right at another moment or in another state.
    case keadaan
  }

  /// Why.
  public let sebab: Sebab
  /// The field of the event that is refused, by its name in the journal: `nilai`, `induk`.
  public let bidang: String
  /// What is wrong and what to do.
  public let pesan: String

  /// Which fact of a command with several, from 1; `nil` where the command has one, or is refused as a whole.
  public private(set) var peristiwa: Int?

  /// The message for a person, with the fact where there are several.
  public var description: String { peristiwa.map { "Peristiwa ke-\($0): \(pesan)" } ?? pesan }

  func padaPeristiwa(_ urutan: Int) -> Penolakan {
    var placed = self
    placed.peristiwa = urutan
    return placed
  }

  private init(sebab: Sebab, bidang: String, pesan: String) {
    self.sebab = sebab
    self.bidang = bidang
    self.pesan = pesan
  }

  static func isian(_ bidang: String, _ pesan: String) -> Penolakan {
    Penolakan(sebab: .isian, bidang: bidang, pesan: pesan)
  }

  static func keadaan(_ bidang: String, _ pesan: String) -> Penolakan {
    Penolakan(sebab: .keadaan, bidang: bidang, pesan: pesan)
  }

  static func wewenang(_ pesan: String) -> Penolakan {
    Penolakan(sebab: .wewenang, bidang: "pelaku", pesan: pesan)
  }
}
