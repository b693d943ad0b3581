/// What a rule of consistency found.
public struct TemuanKeselarasan: Sendable, Hashable {
  /// What a finding is known by, whatever its words say: the rule, the object, and the version and year it is about.
  public struct Kunci: Sendable, Hashable {
    /// The code of the rule: `K.301`.
    public let kaidah: String
    /// The perangkat daerah.
    public let unit: String
    /// What it is about.
    public let objek: Objek
    /// The version of the plan; `nil` where it is about none.
    public let versi: String?
    /// The year; `nil` where it is about none.
    public let tahun: Int?
  }

  /// What it is known by.
  public let kunci: Kunci
  /// How much it weighs.
  public let tingkat: KaidahKeselarasan.Tingkat
  /// What is wrong, with the figures.
  public let uraian: String
}
