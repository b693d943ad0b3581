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
  /// Why what is new may have stood there before and not been read, in words; `nil` where both were read alike.
  public let keraguanBaru: String?

  /// Compares two versions of a document.
  public init(dari earlier: NaskahDireviu, ke later: NaskahDireviu) {
    let before = Set(earlier.temuan.map(\.kunci))
    let after = Set(later.temuan.map(\.kunci))
    hilang = earlier.temuan.filter { !after.contains($0.kunci) }
    tetap = later.temuan.filter { before.contains($0.kunci) }
    baru = later.temuan.filter { !before.contains($0.kunci) }
    keraguan = hilang.isEmpty ? nil : Self.keraguan(earlier, later, kurang: later, dari: earlier)
    keraguanBaru = baru.isEmpty ? nil : Self.keraguan(earlier, later, kurang: earlier, dari: later)
  }

  /// Why one of two versions may have been read less well than the other; `nil` for no reason.
  private static func keraguan(
    _ earlier: NaskahDireviu, _ later: NaskahDireviu, kurang less: NaskahDireviu, dari more: NaskahDireviu
  ) -> String? {
    let change = less == later ? "jauh berkurang" : "jauh bertambah"
    let reasons = [
      earlier.jenis == later.jenis ? nil : "jenis berkas kedua versi berbeda",
      less.diperiksa * 2 < more.diperiksa
        ? "yang dapat diperiksa \(change), dari \(earlier.diperiksa) menjadi \(later.diperiksa)" : nil,
    ].compactMap(\.self)
    return reasons.isEmpty ? nil : reasons.joined(separator: " dan ")
  }
}
