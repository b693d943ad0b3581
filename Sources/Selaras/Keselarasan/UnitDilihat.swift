import Sakip

/// A unit with the day and the year by which the rules of consistency look at it.
struct UnitDilihat: Sendable {
  let unit: UnitState
  /// The day on which the plans are looked at.
  let hari: Tanggal
  /// The year whose agreement and budget are looked at.
  let tahun: Int
  /// The version of the plan in force on the day; `nil` where there is none.
  let berlaku: VersiRenstraDitetapkan?

  init(_ unit: UnitState, hari: Tanggal, tahun: Int) {
    self.unit = unit
    self.hari = hari
    self.tahun = tahun
    berlaku = unit.perencanaan.versiBerlaku(pada: hari)
  }

  var rencana: PerencanaanUnit { unit.perencanaan }

  /// The sasaran that stand in the version in force; all of them where none is.
  var sasaran: [SasaranDitetapkan] {
    rencana.sasaran.semua.filter { part in berlaku.map { rencana.termuat(part, dalam: $0.id) } ?? true }
  }
}
