import Selaras

extension PageContext {
  /// What stands in place of the content of what is closed.
  static let isiTertutup = "Isinya tampil setelah diajukan."

  /// Whether the content of an object is kept from the visitor: that of a realisasi which does not count, and of its
  /// evidence, is seen by those who have signed in.
  func tertutup(_ objek: Objek, _ unit: UnitState) -> Bool {
    pengguna == nil && unit.sebabTidakDihitung(objek) != nil
  }

  /// What an object is, in words; a file that is closed is not named.
  func nama(_ objek: Objek, _ unit: UnitState) -> String {
    guard case .bukti(let id, let periode, _) = objek, tertutup(objek, unit) else { return objek.nama(dalam: unit) }
    return "bukti untuk \(Objek.realisasi(indikator: id, periode: periode).nama(dalam: unit))"
  }
}
