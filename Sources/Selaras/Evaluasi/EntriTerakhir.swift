extension UnitState {
  /// The youngest entry that gave a figure of a year: realisasi, money or the agreement in force. Steps of the workflow
  /// that leave every figure as it was do not count. `nil` when nothing is recorded.
  public func entriAngkaTerakhir(tahun: Int) -> Int64? {
    let measured = pengukuran.realisasi.filter { $0.key.periode.tahun == tahun }.map(\.value.entri)
    let promised = [perjanjian.berlaku(tahun: tahun)?.entri].compactMap { $0 }
    let year = anggaran.tahun[tahun]
    let money = (year?.subKegiatan.map(\.value) ?? []).flatMap { record in
      record.pagu.values.map(\.entri) + (1...12).compactMap { record.realisasi(sampaiBulan: $0)?.entri }
    }
    return (measured + promised + money + [year?.rekapBelanja?.entri].compactMap { $0 }).max()
  }
}
