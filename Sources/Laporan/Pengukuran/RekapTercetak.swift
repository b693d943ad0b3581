import Sakip
import Selaras

extension Sequence where Element == KinerjaIndikator {
  /// Counts over the capaian as they are printed, with two decimals: 99,998 stands in the tables as 100% and must not be
  /// counted below it in a sentence beside them.
  func rekapTercetak() -> RekapCapaian {
    RekapCapaian(
      map { row in
        switch row.capaian {
        case .terukur(let capaian): .terukur(Ratio(capaian.persen.rounded(decimals: 2)))
        case .tidakTerukur(let sebab): .tidakTerukur(.init(nama: row.indikator.nama, sebab: sebab))
        }
      })
  }
}
