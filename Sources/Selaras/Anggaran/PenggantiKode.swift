public import Sakip

/// A code of a nomenklatur that is no longer used, and one that took its place.
public struct PenggantiKode: Sendable, Hashable {
  /// The version of the new code.
  public let versi: NomenklaturDitetapkan
  /// The new code.
  public let baru: KodeNomenklatur
  /// The version in which the old code is recorded; `nil` where it is in none.
  public let versiLama: NomenklaturDitetapkan?
  /// The wording of the old code; `nil` where it is recorded in no version.
  public let namaLama: String?
}

extension AnggaranPemda {
  /// The version that a version follows: of those that began before it the last; `nil` for the first.
  public func sebelum(nomenklatur id: String) -> NomenklaturDitetapkan? {
    guard let version = nomenklatur[id] else { return nil }
    return nomenklatur.semua.filter { $0.berlakuMulai < version.berlakuMulai }.max {
      $0.berlakuMulai < $1.berlakuMulai
    }
  }

  /// What took the place of a code, in every version that says so, latest first; empty for a code that nothing replaces.
  public func pengganti(_ code: KodeRekening) -> [PenggantiKode] {
    nomenklatur.semua.sorted { $0.berlakuMulai > $1.berlakuMulai }.flatMap { version in
      let earlier = sebelum(nomenklatur: version.id)
      let name = earlier.flatMap { kode[$0.id]?[code.description]?.isi.nama }
      return (kode[version.id] ?? Catatan()).filter { $0.value.isi.menggantikan?.contains(code.description) == true }
        .sorted { $0.key < $1.key }
        .compactMap { text, row in
          KodeRekening(text).map {
            PenggantiKode(
              versi: version, baru: KodeNomenklatur(kode: $0, nama: row.isi.nama),
              versiLama: name == nil ? nil : earlier, namaLama: name)
          }
        }
    }
  }
}
