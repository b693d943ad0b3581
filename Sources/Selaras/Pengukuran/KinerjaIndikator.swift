public import Sakip

/// Everything computed about one indikator in one year: the one place where pages, reports and exports take it from.
public struct KinerjaIndikator: Sendable {
  /// An earlier year.
  public struct TahunSebelumnya: Sendable {
    /// The year.
    public let tahun: Int
    /// Its target; `nil` when there was none.
    public let target: Tercatat<Nilai>?
    /// Its realisasi, or why there is none.
    public let hasilRealisasi: HasilRealisasi
    /// Its capaian.
    public let capaian: HasilCapaian

    /// Its realisasi; `nil` where none counts.
    public var realisasi: RealisasiTahunan? { hasilRealisasi.tahunan }
  }

  /// The indikator, called and placed as the version of the plan in force at the end of the year has it.
  public let indikator: IndikatorDitetapkan
  /// The wording of its sasaran, or of its tujuan, in that version.
  public let sasaran: String
  /// The year.
  public let tahun: Int
  /// The target: of the agreement in force, else of the Renstra in force at the end of the year.
  public let target: Tercatat<Nilai>?
  /// The realisasi, or why there is none.
  public let hasilRealisasi: HasilRealisasi
  /// The capaian of the year.
  public let capaian: HasilCapaian
  /// The class of the capaian.
  public let kategori: String?
  /// The target of the last year of the Renstra, version in force at the end of the year.
  public let targetAkhir: Tercatat<Nilai>?
  /// The capaian of the realisasi against ``targetAkhir``.
  public let capaianAkhir: HasilCapaian
  /// Earlier years, oldest first.
  public let sebelumnya: [TahunSebelumnya]
  /// The money mapped to it; `nil` when nothing is mapped.
  public let anggaran: JumlahAnggaran?
  /// For how much of ``anggaran`` spending is recorded; without any, its realisasi is missing and not 0.
  public let cakupanBelanja: CakupanBelanja
  /// What the efficiency is computed from.
  let bahanEfisiensi: Efisiensi.Bahan
  /// Efficiency by the method of the year, or why there is none.
  public let hasilEfisiensi: Efisiensi.Hasil

  /// What it measures in the version of the plan in force at the end of the year.
  public var tempat: IndikatorDitetapkan.Tempat? { indikator.tempat(dalam: nil) }
  /// The realisasi; `nil` where none counts.
  public var realisasi: RealisasiTahunan? { hasilRealisasi.tahunan }
  /// The efficiency in percent; `nil` when it cannot be computed.
  public var efisiensi: Ratio? { hasilEfisiensi.persen }
  /// The spending mapped to it; `nil` when nothing is mapped or recorded.
  public var belanja: Rupiah? { cakupanBelanja.ada ? anggaran?.realisasi : nil }
  /// The absorption of the money mapped to it; `nil` when nothing is mapped or recorded, and for a pagu of 0.
  public var serapan: Ratio? { cakupanBelanja.ada ? anggaran?.serapan : nil }
}

extension Sequence where Element == KinerjaIndikator {
  /// Counts and mean over the set.
  public func rekap(batas: BatasRataRata = .tanpa) -> RekapCapaian {
    RekapCapaian(
      map { row in
        switch row.capaian {
        case .terukur(let capaian): .terukur(capaian.persen)
        case .tidakTerukur(let sebab): .tidakTerukur(.init(nama: row.indikator.nama, sebab: sebab))
        }
      }, batas: batas)
  }
}

/// A capaian, or why there is none.
public enum HasilCapaian: Sendable, Hashable {
  /// It is computed.
  case terukur(Capaian)
  /// It cannot be, for this reason in Indonesian.
  case tidakTerukur(String)

  /// The percentage; `nil` when it is not measured.
  public var persen: Ratio? {
    if case .terukur(let capaian) = self { capaian.persen } else { nil }
  }
}
