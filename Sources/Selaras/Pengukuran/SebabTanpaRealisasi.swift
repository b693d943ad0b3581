public import Sakip

/// Why a period or a year has no realisasi that counts; what says most about it comes first.
public enum SebabTanpaRealisasi: Sendable, Hashable, CaseIterable {
  /// Sent back, and not submitted again.
  case dikembalikan
  /// Entered, and not submitted.
  case masihDraf
  /// Nothing is recorded.
  case belumDiisi

  /// The reason as it follows the word realisasi: `belum diisi`.
  public var nama: String {
    switch self {
    case .dikembalikan: "dikembalikan untuk diperbaiki"
    case .masihDraf: "masih draf, belum diajukan"
    case .belumDiisi: "belum diisi"
    }
  }
}

extension StatusRealisasi {
  /// Why a realisasi of this state counts nowhere in public; `nil` for one that counts: from its submission on, unless
  /// it is sent back.
  public var sebabTidakDihitung: SebabTanpaRealisasi? {
    switch self {
    case .draft: .masihDraf
    case .dikembalikan: .dikembalikan
    case .diajukan, .diverifikasi, .disetujui, .terkunci: nil
    }
  }

  /// Whether a realisasi of this state counts.
  public var dihitung: Bool { sebabTidakDihitung == nil }
}

extension PengukuranUnit {
  /// Why the realisasi of an indikator in a period does not count; `nil` for one that does.
  public func sebabTidakDihitung(_ indikator: String, _ periode: Periode) -> SebabTanpaRealisasi? {
    guard let record = realisasi(indikator, periode) else { return .belumDiisi }
    return record.status.sebabTidakDihitung
  }
}

extension UnitState {
  /// Why the realisasi that an object is, or proves, does not count; `nil` for one that does and for objects of other
  /// kinds.
  public func sebabTidakDihitung(_ objek: Objek) -> SebabTanpaRealisasi? {
    switch objek {
    case .realisasi(let id, let periode), .bukti(let id, let periode, _): pengukuran.sebabTidakDihitung(id, periode)
    default: nil
    }
  }
}
