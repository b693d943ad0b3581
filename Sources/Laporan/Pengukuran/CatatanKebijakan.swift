import Selaras

extension Sequence where Element == KinerjaIndikator {
  /// The policies behind the printed capaian, each once; empty where the formulas alone give them.
  func kebijakanCapaian(denganAkhir: Bool = false) -> [String] {
    flatMap { row in row.capaian.kebijakan + (denganAkhir ? row.capaianAkhir.kebijakan : []) }.tanpaUlangan
  }

  /// Which periods the printed realisasi lack, one sentence for each indikator that lacks any.
  var catatanPeriodeKosong: [String] {
    compactMap { row in row.realisasi?.keteranganKosong.map { "\(row.indikator.nama): \(Kalimat.awalKecil($0))." } }
  }
}

extension HasilCapaian {
  /// The policies as sentences behind the one that prints the capaian; empty where there is none.
  var kalimatKebijakan: String { kebijakan.map { " \($0)" }.joined() }
}
