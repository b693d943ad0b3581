/// What a document is sent as: whose it should be, of which year, and what stood there before.
public struct HarapanNaskah: Sendable, Hashable {
  /// What the perangkat daerah is called, the name in force first.
  public let nama: [String]
  /// What the others are called.
  public let lain: [String]
  /// The year it should be about; `nil` for documents that hold for years, as a decree of IKU.
  public let tahun: Int?
  /// How much was checked in the version before; `nil` where there is none.
  public let diperiksaSebelumnya: Int?
  /// Whether it must be about performance.
  public let wajibKinerja: Bool

  /// An expectation from its parts.
  public init(
    nama: [String], lain: [String] = [], tahun: Int?, diperiksaSebelumnya: Int? = nil, wajibKinerja: Bool = true
  ) {
    self.nama = nama
    self.lain = lain
    self.tahun = tahun
    self.diperiksaSebelumnya = diperiksaSebelumnya
    self.wajibKinerja = wajibKinerja
  }
}
