/// Kinds of spending (PP 12/2019).
public enum JenisBelanja: String, Sendable, Hashable, Codable, CaseIterable {
  /// Operasi: salaries.
  case pegawai
  /// Operasi: goods and services.
  case barangJasa = "barang-jasa"
  /// Operasi: grants.
  case hibah
  /// Operasi: social assistance.
  case bantuanSosial = "bantuan-sosial"
  /// Capital.
  case modal
  /// Contingency.
  case tidakTerduga = "tidak-terduga"
  /// Transfers.
  case transfer

  /// The group above the kinds.
  public enum Kelompok: String, Sendable, Hashable, CaseIterable {
    /// Current spending.
    case operasi
    /// Capital spending.
    case modal
    /// Contingency.
    case tidakTerduga
    /// Transfers.
    case transfer

    /// The name in a report.
    public var nama: String {
      switch self {
      case .operasi: "Belanja operasi"
      case .modal: "Belanja modal"
      case .tidakTerduga: "Belanja tidak terduga"
      case .transfer: "Belanja transfer"
      }
    }
  }

  /// The group of this kind.
  public var kelompok: Kelompok {
    switch self {
    case .pegawai, .barangJasa, .hibah, .bantuanSosial: .operasi
    case .modal: .modal
    case .tidakTerduga: .tidakTerduga
    case .transfer: .transfer
    }
  }

  /// The name in a report.
  public var nama: String {
    switch self {
    case .pegawai: "Belanja pegawai"
    case .barangJasa: "Belanja barang dan jasa"
    case .hibah: "Belanja hibah"
    case .bantuanSosial: "Belanja bantuan sosial"
    case .modal: "Belanja modal"
    case .tidakTerduga: "Belanja tidak terduga"
    case .transfer: "Belanja transfer"
    }
  }
}
