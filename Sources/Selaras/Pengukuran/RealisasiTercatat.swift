public import Sakip

/// A realisasi as it stands: value, workflow and the entries that made it.
public struct RealisasiTercatat: Sendable, Hashable, Codable {
  /// The value as entered; `nil` when it follows from ``masukan``.
  public let nilai: Nilai?
  /// The inputs of a share.
  public let masukan: RealisasiDicatat.Masukan?
  /// For a provisional figure: what it stands for.
  public let sementara: String?
  /// Where the figure comes from.
  public let sumber: String?
  /// A remark.
  public let catatan: String?
  /// Where it stands in the workflow.
  public let status: StatusRealisasi
  /// Why it was sent back or opened; `nil` otherwise.
  public let alasan: String?
  /// The account that submitted it; `nil` while nobody has.
  public let pengaju: String?
  /// The entry that gave the value.
  public let entri: Int64
  /// Every entry that touched it, oldest first.
  public let riwayat: [Int64]

  func sesudah(_ entries: [Int64]) -> RealisasiTercatat {
    RealisasiTercatat(
      nilai: nilai, masukan: masukan, sementara: sementara, sumber: sumber, catatan: catatan, status: status,
      alasan: alasan, pengaju: pengaju, entri: entri, riwayat: entries + riwayat)
  }

  func berstatus(_ status: StatusRealisasi, alasan: String?, pengaju: String?, entri: Int64) -> RealisasiTercatat {
    RealisasiTercatat(
      nilai: nilai, masukan: masukan, sementara: sementara, sumber: sumber, catatan: catatan, status: status,
      alasan: alasan, pengaju: pengaju ?? self.pengaju, entri: self.entri, riwayat: riwayat + [entri])
  }
}
