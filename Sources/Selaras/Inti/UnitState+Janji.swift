import Sakip

/// What realisasi were approved against does not change: the one rule for recording and withdrawing targets and versions.
extension UnitState {
  /// Why the state after a change is refused: an approved realisasi would stand against another target of its year, or of
  /// the end of the plan; `nil` when none would. A target that was missing may still come.
  /// - Parameter mulai: the first day of what changes the targets; periods of its year that ended before are left alone,
  ///   because a plan may change in the course of a year.
  func penguncianJanji(sesudah after: UnitState, mulai: Tanggal? = nil) -> String? {
    let approved = pengukuran.realisasi.filter { $0.value.status.resmi }.map(\.key)
    let changed = approved.filter { key in
      let year = key.periode.tahun
      guard mulai.map({ $0.tahun == year && key.periode.bulanTerakhir < $0.bulan }) != true else { return false }
      return Self.berubah(target(key.indikator, tahun: year), after.target(key.indikator, tahun: year))
        || Self.berubah(targetAkhir(key.indikator, tahun: year), after.targetAkhir(key.indikator, tahun: year))
    }
    return changed.min { ($0.periode, $0.indikator) < ($1.periode, $1.indikator) }.map { key in
      "Realisasi \(key.periode.nama) untuk \u{201C}\(key.indikator)\u{201D} sudah disetujui terhadap target yang akan berubah karenanya. Periksa tahun dan tanggalnya, atau minta agar realisasinya dibuka lebih dahulu."
    }
  }

  private static func berubah(_ before: Tercatat<Nilai>?, _ after: Tercatat<Nilai>?) -> Bool {
    before.map { $0.isi != after?.isi } ?? false
  }
}
