/// A computed figure that can say where it comes from: what an address of "dari mana angka ini?" names.
public enum Asal: Sendable, Hashable {
  /// The figures of an indikator.
  public enum Angka: String, Sendable, Hashable, CaseIterable {
    /// The target of the year.
    case target
    /// The realisasi of the year.
    case realisasi
    /// The capaian of the year.
    case capaian
    /// The target of the last year of the Renstra.
    case targetAkhir = "target-akhir"
    /// The capaian against ``targetAkhir``.
    case capaianAkhir = "capaian-akhir"
    /// The absorption of the money mapped to it.
    case serapan
    /// The efficiency.
    case efisiensi
  }

  /// A figure of an indikator in a year.
  case indikator(unit: String, indikator: String, tahun: Int, Angka)
  /// The sums of a place of the budget tree in a year; of the whole budget for `nil`.
  case anggaran(unit: String, tahun: Int, simpul: String?)
}
