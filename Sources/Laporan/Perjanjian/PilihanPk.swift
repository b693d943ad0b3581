/// Which agreement of a unit and year a document is made of.
public struct PilihanPk: Sendable, Hashable {
  /// The post, by its id; `nil` for the head.
  public let jabatan: String?
  /// 0 for the original, 1 for the first revision; `nil` for the last one.
  public let nomor: Int?

  /// A choice from its parts.
  public init(jabatan: String? = nil, nomor: Int? = nil) {
    self.jabatan = jabatan
    self.nomor = nomor
  }
}
