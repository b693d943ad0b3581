/// What a version of a document has mended since an earlier one.
public struct PerbandinganNaskah: Sendable, Hashable {
  /// Findings of the earlier version that are gone.
  public let hilang: [TemuanNaskah]
  /// Findings of the later version that the earlier one had too.
  public let tetap: [TemuanNaskah]
  /// Findings of the later version only.
  public let baru: [TemuanNaskah]

  /// Why what is gone may only be read no more, in words; `nil` where both were read alike.
  public let keraguan: String?

  /// Compares two versions of a document.
  public init(dari earlier: NaskahDireviu, ke later: NaskahDireviu) {
    let before = Set(earlier.temuan.map(\.kunci))
    let after = Set(later.temuan.map(\.kunci))
    hilang = earlier.temuan.filter { !after.contains($0.kunci) }
    tetap = later.temuan.filter { before.contains($0.kunci) }
    baru = later.temuan.filter { !before.contains($0.kunci) }
    let reasons = [
      earlier.jenis == later.jenis ? nil : "jenis berkas kedua versi berbeda",
      later.diperiksa * 2 < earlier.diperiksa
        ? "yang dapat diperiksa jauh berkurang, dari \(earlier.diperiksa) menjadi \(later.diperiksa)" : nil,
    ].compactMap(\.self)
    keraguan = hilang.isEmpty || reasons.isEmpty ? nil : reasons.joined(separator: " dan ")
  }
}
