public import Sakip

/// The name of one computed figure, by which one can ask where it comes from.
public struct RujukanAngka: Sendable, Hashable {
  /// The figures that can be asked about.
  public enum Jenis: String, Sendable, Hashable, CaseIterable {
    /// The target of an indikator in a year.
    case target
    /// The realisasi of an indikator in a year.
    case realisasi
    /// The capaian of an indikator in a year.
    case capaian
    /// The target of the last year of the Renstra.
    case targetAkhir = "target-akhir"
    /// The capaian against the last year of the Renstra.
    case capaianAkhir = "capaian-akhir"
    /// The efficiency of an indikator, or of the whole perangkat daerah.
    case efisiensi
    /// The mean of the capaian of a perangkat daerah, with its counts.
    case rataRata = "rata-rata"
    /// The pagu mapped to an indikator, of a place in the budget, of a perangkat daerah, or of all.
    case pagu
    /// The spending of the same.
    case belanja
    /// The serapan of the same.
    case serapan
  }

  /// Which figure.
  public let jenis: Jenis
  /// The perangkat daerah; `nil` for all of them.
  public let unit: String?
  /// The year.
  public let tahun: Int
  /// The indikator, for its figures.
  public let indikator: String?
  /// The place in the budget tree, for its sums.
  public let simpul: String?
  /// The version of the pagu; `nil` for the one that counts.
  public let versi: VersiAnggaran?

  /// A name; whether there is such a figure shows when it is asked for.
  public init(
    _ jenis: Jenis, unit: String? = nil, tahun: Int, indikator: String? = nil, simpul: String? = nil,
    versi: VersiAnggaran? = nil
  ) {
    self.jenis = jenis
    self.unit = unit
    self.tahun = tahun
    self.indikator = indikator
    self.simpul = simpul
    self.versi = versi
  }
}
