/// Which of several documents of a unit and year one is made of.
public struct PilihanPk: Sendable, Hashable {
  /// The post whose agreement it is, by its id; `nil` for the head.
  public let jabatan: String?
  /// 0 for the original, 1 for the first revision; `nil` for the last one.
  public let nomor: Int?
  /// The Renja, by its id; `nil` for the one that counts.
  public let rencana: String?

  /// A choice from its parts.
  public init(jabatan: String? = nil, nomor: Int? = nil, rencana: String? = nil) {
    self.jabatan = jabatan
    self.nomor = nomor
    self.rencana = rencana
  }
}
