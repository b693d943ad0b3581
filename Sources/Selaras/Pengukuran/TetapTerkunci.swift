public import Sakip

extension UnitState {
  /// The realisasi that an opening leaves locked: they were locked one by one after their approval, and are opened one by
  /// one.
  public func tetapTerkunci(_ opening: IsianDibuka, pada hari: Tanggal) -> [IsianIndikator] {
    dimuat(opening, pada: hari).filter { $0.tercatat?.status == .terkunci }
  }

  /// Whether an opening leaves every realisasi in it locked.
  public func seluruhnyaTetapTerkunci(_ opening: IsianDibuka, pada hari: Tanggal) -> Bool {
    let rows = dimuat(opening, pada: hari)
    return !rows.isEmpty && rows.allSatisfy { $0.tercatat?.status == .terkunci }
  }

  private func dimuat(_ opening: IsianDibuka, pada hari: Tanggal) -> [IsianIndikator] {
    isianIndikator(tahun: opening.periode.tahun, bulan: opening.periode.bulanTerakhir, pada: hari)
      .filter { opening.memuat($0.periode) }
  }
}
