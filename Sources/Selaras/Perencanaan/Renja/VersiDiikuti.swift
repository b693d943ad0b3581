public import Sakip

extension PerencanaanUnit {
  /// The version that an RKPD or Renja of a year follows: of those that plan the year, the one in force on the day of the
  /// document, as ``versiBerlaku(pada:)`` has it; `nil` where none plans the year.
  public func versiDiikuti(tahun: Int, pada tanggal: Tanggal) -> VersiRenstraDitetapkan? {
    let planning = versiBerurutan.filter { $0.periode.tahun.contains(tahun) }
    let begun = planning.filter { $0.tanggal <= tanggal }
    return begun.last { sudahDitetapkan(versi: $0.id) } ?? begun.last ?? planning.first
  }

  /// The version that had replaced another one by a day, for documents of a year; `nil` for none. A draft replaces
  /// nothing.
  public func pengganti(_ id: String, tahun: Int, pada tanggal: Tanggal) -> VersiRenstraDitetapkan? {
    guard let followed = versi[id], followed.periode.tahun.contains(tahun),
      let current = versiDiikuti(tahun: tahun, pada: tanggal),
      sudahDitetapkan(versi: current.id), current.tanggal > followed.tanggal
    else { return nil }
    return current
  }
}
