/// What one item of ``KelengkapanLaporan`` comes to.
public enum HasilKelengkapan: Sendable, Hashable {
  /// It is there: what, in Indonesian.
  case terpenuhi(String)
  /// Something is missing.
  case belum([Kekurangan])
  /// It is not asked of this report: why, in Indonesian.
  case tidakBerlaku(String)

  /// What is missing; empty when nothing is.
  public var kekurangan: [Kekurangan] {
    if case .belum(let missing) = self { missing } else { [] }
  }

  /// What is missing, or that nothing is.
  static func dari(_ kekurangan: [Kekurangan], terpenuhi: String) -> HasilKelengkapan {
    kekurangan.isEmpty ? .terpenuhi(terpenuhi) : .belum(kekurangan)
  }
}

/// One thing that is missing.
public struct Kekurangan: Sendable, Hashable {
  /// Where it is mended.
  public enum Tempat: Sendable, Hashable {
    /// A text of the report.
    case narasi(NarasiDitulis.Bagian)
    /// The points about a tujuan, sasaran or indikator; `nil` for the perangkat daerah as a whole.
    case analisis(subjek: String?)
    /// The figures and the definition of an indikator.
    case indikator(String)
    /// The plan with its targets.
    case rencana
    /// The agreement.
    case perjanjian
    /// The budget.
    case anggaran
    /// Duties, structure, review.
    case perangkatDaerah
  }

  /// What is missing: `Indeks kepuasan: realisasi belum diisi`.
  public let uraian: String
  /// Where it is mended.
  public let tempat: Tempat

  init(_ uraian: String, _ tempat: Tempat) {
    self.uraian = uraian
    self.tempat = tempat
  }
}
