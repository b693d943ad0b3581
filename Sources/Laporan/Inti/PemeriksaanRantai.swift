import Sakip

/// What the last verification of the chain of the journal found, as a document says it.
public enum PemeriksaanRantai: Sendable, Hashable {
  /// Nobody has verified it.
  case belum
  /// The whole chain was recomputed and holds, up to this entry.
  case utuh(sampai: Int64)
  /// It does not hold.
  case tidakUtuh

  /// The same for entries up to this one.
  func paling(_ posisi: Int64) -> PemeriksaanRantai {
    if case .utuh(let last) = self { .utuh(sampai: min(last, posisi)) } else { self }
  }

  /// In words, as the last part of a sentence; empty where nobody knows yet, which is no statement about the chain.
  var uraian: String {
    switch self {
    case .belum: ""
    case .utuh(let last): "; rantai jurnal terverifikasi sampai catatan \(ExactDecimal(Int(last)).printed)"
    case .tidakUtuh: "; verifikasi terakhir menemukan rantai jurnal tidak utuh"
    }
  }
}
