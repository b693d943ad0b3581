import Sakip

/// The realisasi of an indikator in a year, or why there is none.
public enum HasilRealisasi: Sendable, Hashable {
  /// A period of the year counts, or more.
  case terhitung(RealisasiTahunan)
  /// No period counts.
  case tidakAda(SebabTanpaRealisasi)

  /// The realisasi; `nil` where none counts.
  public var tahunan: RealisasiTahunan? {
    if case .terhitung(let realisasi) = self { realisasi } else { nil }
  }

  /// The stated figure, or why there is none.
  public var tercetak: String {
    switch self {
    case .terhitung(let realisasi): realisasi.nilai.printed
    case .tidakAda(let reason): reason.nama
    }
  }
}

extension PengukuranUnit {
  /// The realisasi of a year, or the reason of the period that says most about it.
  public func hasilRealisasi(_ indikator: IndikatorDitetapkan, tahun: Int) -> HasilRealisasi {
    if let whole = realisasiTahunan(indikator, tahun: tahun) { return .terhitung(whole) }
    let reasons = Set(
      Periode.semua(indikator.frekuensi, tahun: tahun).compactMap { sebabTidakDihitung(indikator.id, $0) })
    return .tidakAda(SebabTanpaRealisasi.allCases.first(where: reasons.contains) ?? .belumDiisi)
  }
}
