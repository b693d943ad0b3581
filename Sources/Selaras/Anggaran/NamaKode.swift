/// The wording of a code, with the entry that gave it.
public struct NamaKode: Sendable, Equatable, Codable {
  /// The wording.
  public let nama: String
  /// The entry.
  public let entri: Int64
}
