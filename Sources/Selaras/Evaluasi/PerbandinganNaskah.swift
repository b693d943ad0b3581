/// What a version of a document has mended since an earlier one.
public struct PerbandinganNaskah: Sendable, Hashable {
  /// Findings of the earlier version that are gone.
  public let hilang: [TemuanNaskah]
  /// Findings of the later version that the earlier one had too.
  public let tetap: [TemuanNaskah]
  /// Findings of the later version only.
  public let baru: [TemuanNaskah]

  /// Compares two versions of a document.
  public init(dari earlier: NaskahDireviu, ke later: NaskahDireviu) {
    let before = Set(earlier.temuan.map(\.kunci))
    let after = Set(later.temuan.map(\.kunci))
    hilang = earlier.temuan.filter { !after.contains($0.kunci) }
    tetap = later.temuan.filter { before.contains($0.kunci) }
    baru = later.temuan.filter { !before.contains($0.kunci) }
  }
}
