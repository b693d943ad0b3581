/// A realisasi came back, or was opened after its lock: kept until it is approved, so that nobody has to remember why.
public struct Pengembalian: Sendable, Hashable, Codable {
  /// Why.
  public let alasan: String
  /// The account that sent it back.
  public let oleh: String
  /// The entry.
  public let entri: Int64
  /// Where the figure stood, which says who sends it back from there (``AlurRealisasi/tabel``).
  public let dari: StatusRealisasi
}

extension UnitState {
  /// Who sent a figure of a year back, by post or task, with the account: `Camat Juai (akun camat-juai)`.
  public func pengembali(_ returned: Pengembalian, tahun: Int) -> String {
    let party =
      switch returned.dari {
      case .diverifikasi: organisasi.jabatanKepala(tahun: tahun)?.nama ?? organisasi.identitas.isi.jabatanKepala
      case .terkunci: "administrator"
      case .draft, .diajukan, .dikembalikan, .disetujui: "verifikator"
      }
    return "\(party) (akun \(returned.oleh))"
  }
}
