/// What an agreement or a rencana aksi is called by its number: 0 the original, 1 the first revision.
public struct SebutanNomor: Sendable, Hashable {
  /// The number.
  public let nomor: Int

  /// The name of a number.
  public init(_ nomor: Int) {
    self.nomor = nomor
  }

  /// `murni`, `perubahan ke-1`.
  public var nama: String { nomor == 0 ? "murni" : "perubahan ke-\(nomor)" }

  /// `Murni`, `Perubahan ke-1`.
  public var namaAwalBesar: String { nama.prefix(1).uppercased() + nama.dropFirst() }

  /// `perjanjian kinerja murni`, `perjanjian kinerja perubahan ke-1`.
  public func sesudah(_ dokumen: String) -> String { "\(dokumen) \(nama)" }

  /// `perjanjian kinerja`, `perubahan ke-1 perjanjian kinerja`.
  public func sebelum(_ dokumen: String) -> String { nomor == 0 ? dokumen : "\(nama) \(dokumen)" }

  /// `Perjanjian Kinerja`, `Perubahan Ke-1 Perjanjian Kinerja`.
  public func judul(_ dokumen: String) -> String {
    sebelum(dokumen).split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
