/// The documents in which a program of a unit stands, from the plan of several years to the promise of one.
public enum DokumenProgram: String, Sendable, Hashable, CaseIterable {
  /// The RPJMD, or the Renstra: the list of the version that is looked at.
  case rencana
  /// The RKPD of the year.
  case rkpd
  /// The Renja of the year.
  case renja
  /// The budget (DPA) of the year.
  case anggaran
  /// The Perjanjian Kinerja of the head.
  case perjanjian

  /// The name on screen.
  public func nama(pada unit: UnitState) -> String {
    switch self {
    case .rencana: unit.namaRencana
    case .rkpd: "RKPD"
    case .renja: "Renja"
    case .anggaran: "Anggaran"
    case .perjanjian: "Perjanjian kinerja"
    }
  }

  /// The name within a sentence: names of kinds of documents keep their capital.
  public func namaDalamKalimat(pada unit: UnitState) -> String {
    switch self {
    case .rencana, .rkpd, .renja: nama(pada: unit)
    case .anggaran, .perjanjian: nama(pada: unit).lowercased()
    }
  }

  /// Those that a unit has: the pemda has no Renja.
  public static func milik(_ unit: UnitState) -> [DokumenProgram] {
    allCases.filter { $0 != .renja || unit.jenis != .pemda }
  }
}

extension PerjanjianUnit {
  /// The text of the agreement of the head that counts for a year (``berlaku(tahun:)``), where both parties approved it
  /// here; `nil` where the one that counts was signed on paper, of which no programs are known.
  public func naskahKepalaBerlaku(tahun: Int) -> NaskahPkDitetapkan? {
    guard let counting = berlaku(tahun: tahun)?.entri else { return nil }
    return (naskahKepala[tahun] ?? []).lazy.compactMap { naskah[$0] }.first { $0.entri == counting }?.isi.isi
  }
}
