import Sakip

extension UnitState {
  /// The recommendations a perangkat daerah answers in a year: those of evaluation reports (LHE) issued in it, and
  /// those of earlier ones that were not done before it. Latest evaluation first, else in the order they were recorded.
  public func rekomendasi(tahun: Int) -> [RekomendasiDicatat] {
    let asked = evaluasi.rekomendasi.semua.filter {
      let issued = $0.lhe.tanggal.tahun
      return issued == tahun
        || (issued < tahun && evaluasi.tindakLanjutTerakhir($0.id)?.selesai(sebelum: tahun) != true)
    }
    let years = Set(asked.map(\.lhe.tanggal)).sorted(by: >)
    return years.flatMap { date in asked.filter { $0.lhe.tanggal == date } }
  }
}
