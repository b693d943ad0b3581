/// The kinds of unit kerja inside of a perangkat daerah (PP 18/2016; kelompok substansi as used since the change to
/// functional posts).
public enum JenisUnitKerja: String, Sendable, Hashable, Codable, CaseIterable {
  /// The secretariat of a dinas, badan or kecamatan.
  case sekretariat
  /// Of a sekretariat daerah or sekretariat DPRD.
  case bagian
  /// Of a dinas or badan.
  case bidang
  /// Below a bagian or a sekretariat.
  case subBagian = "sub-bagian"
  /// Below a bidang.
  case subBidang = "sub-bidang"
  /// Below a bidang, or of a kecamatan.
  case seksi
  /// Unit pelaksana teknis daerah.
  case uptd
  /// Below a kecamatan.
  case kelurahan
  /// Functional posts that work on one matter.
  case kelompokSubstansi = "kelompok-substansi"
  /// Anything else.
  case lainnya

  /// The name on screen.
  public var nama: String {
    switch self {
    case .sekretariat: "Sekretariat"
    case .bagian: "Bagian"
    case .bidang: "Bidang"
    case .subBagian: "Sub bagian"
    case .subBidang: "Sub bidang"
    case .seksi: "Seksi"
    case .uptd: "Unit pelaksana teknis daerah"
    case .kelurahan: "Kelurahan"
    case .kelompokSubstansi: "Kelompok substansi"
    case .lainnya: "Lainnya"
    }
  }
}
