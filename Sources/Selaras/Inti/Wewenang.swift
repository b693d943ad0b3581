/// Which roles may record a fact. Operator and kepala are always bound to their own perangkat daerah.
public struct Wewenang: Sendable, Hashable {
  /// The roles.
  public let peran: Set<Peran>

  /// These roles.
  public init(_ peran: Peran...) {
    self.peran = Set(peran)
  }

  /// Refuses an actor whose role or perangkat daerah does not fit.
  func periksa(_ pelaku: Pelaku, unit: String?) throws(Penolakan) {
    guard peran.contains(pelaku.peran) else {
      let allowed = Peran.allCases.filter { peran.contains($0) }.map(\.nama).joined(separator: ", ")
      throw .wewenang("\(pelaku.peran.nama) tidak berwenang mencatat ini. Yang berwenang: \(allowed).")
    }
    guard !pelaku.peran.terikatUnit || (unit != nil && pelaku.unit == unit) else {
      throw .wewenang(
        "Akun ini hanya untuk perangkat daerahnya sendiri. Masuklah dengan akun perangkat daerah tersebut.")
    }
  }
}
