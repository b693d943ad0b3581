import Selaras

extension PageContext {
  /// The name of a perangkat daerah in a list to choose from: one that has ended says so, for its successor stands
  /// beside it.
  func namaDalamDaftar(_ unit: UnitState) -> String {
    guard let end = unit.organisasi.identitas.isi.selesai, end < hari else { return unit.nama }
    return "\(unit.nama) (berakhir \(end.printed))"
  }
}
