/// An amount of one kind of spending.
public struct RincianBelanja: Sendable, Hashable, Codable {
  /// The kind.
  public let jenis: JenisBelanja
  /// The amount.
  public let jumlah: Rupiah

  /// A value from its parts.
  public init(jenis: JenisBelanja, jumlah: Rupiah) {
    self.jenis = jenis
    self.jumlah = jumlah
  }
}

extension Sequence where Element == RincianBelanja {
  /// `Belanja pegawai Rp1.000; Belanja modal Rp500`.
  public var uraian: String {
    map { "\($0.jenis.nama) \($0.jumlah.printedWithCurrency)" }.joined(separator: "; ")
  }

  /// The amount of a kind; 0 for one that is not named.
  func jumlah(_ jenis: JenisBelanja) -> Rupiah {
    filter { $0.jenis == jenis }.map(\.jumlah).total()
  }
}
