/// The level of a post (UU ASN).
public enum JenjangJabatan: String, Sendable, Hashable, Codable, CaseIterable {
  /// The head of the pemda.
  case bupati
  /// Sekretaris daerah.
  case sekda
  /// Pimpinan tinggi pratama: heads of dinas and badan, staf ahli, asisten.
  case jptPratama = "jpt-pratama"
  /// Administrator: camat, sekretaris, kepala bagian, kepala bidang.
  case administrator
  /// Pengawas: kepala seksi, kepala sub bagian, lurah.
  case pengawas
  /// Jabatan fungsional.
  case fungsional = "jf"
  /// Pelaksana: everyone else.
  case pelaksana

  /// The name on screen.
  public var nama: String {
    switch self {
    case .bupati: "Kepala daerah"
    case .sekda: "Sekretaris daerah"
    case .jptPratama: "Pimpinan tinggi pratama"
    case .administrator: "Administrator"
    case .pengawas: "Pengawas"
    case .fungsional: "Fungsional"
    case .pelaksana: "Pelaksana"
    }
  }
}
