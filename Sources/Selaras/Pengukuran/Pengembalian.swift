/// A realisasi came back, or was opened after its lock: kept until it is approved, so that nobody has to remember why.
public struct Pengembalian: Sendable, Hashable, Codable {
  /// Why.
  public let alasan: String
  /// The account that sent it back.
  public let oleh: String
  /// The entry.
  public let entri: Int64
  /// Where the figure stood: the arrow from there says who sent it back (``AlurRealisasi/tabel``).
  public let dari: StatusRealisasi
}

extension UnitState {
  /// Who sent a figure of a year back, by post or task, with the account: `Camat Juai (akun camat-juai)`.
  public func pengembali(_ returned: Pengembalian, tahun: Int) -> String {
    let roles = AlurRealisasi.tabel.first { $0.dari == returned.dari && $0.ke == .dikembalikan }?.peran ?? []
    let party =
      if roles.contains(.kepala) {
        organisasi.jabatanKepala(tahun: tahun)?.nama ?? organisasi.identitas.isi.jabatanKepala
      } else {
        roles == [.administrator] ? "administrator" : "verifikator"
      }
    return "\(party) (akun \(returned.oleh))"
  }
}
