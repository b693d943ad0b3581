/// What a rule of consistency found.
public struct TemuanKeselarasan: Sendable, Hashable {
  /// What a finding of a unit is known by, whatever its words say.
  public struct Kunci: Sendable, Hashable, Codable {
    /// The code of the rule: `K.301`.
    public let kaidah: String
    /// What it is about.
    public let objek: Objek
    /// The version of the plan, of K.508 the program by its key; `nil` where it is about neither.
    public let versi: String?
    /// The year; `nil` where it is about none.
    public let tahun: Int?

    /// A key from its parts.
    public init(kaidah: String, objek: Objek, versi: String? = nil, tahun: Int? = nil) {
      self.kaidah = kaidah
      self.objek = objek
      self.versi = versi
      self.tahun = tahun
    }
  }

  /// The unit.
  public let unit: String
  /// What it is known by in the unit.
  public let kunci: Kunci
  /// How much it weighs.
  public let tingkat: KaidahKeselarasan.Tingkat
  /// What is wrong, with the figures.
  public let uraian: String
}
