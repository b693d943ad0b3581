/// Which roles may record a fact of a perangkat daerah. Operator and kepala are always bound to their own.
public struct Wewenang: Sendable, Hashable {
  /// The roles.
  public let peran: Set<Peran>

  /// These roles.
  public init(_ peran: Peran...) {
    self.peran = Set(peran)
  }

  /// The roles that may record the fact for a unit of a kind. The pemda has no operator and no kepala: who acts for its
  /// operator records, and pimpinan, who acts for its kepala, approves and records nothing.
  func peran(_ jenis: PerangkatDaerahDitetapkan.Jenis) -> Set<Peran> {
    guard jenis == .pemda else { return peran }
    return Set(jenis.peran(peran.filter { $0 != .kepala }))
  }

  /// The roles that may record the fact for a unit of any kind: who asks for a page has no unit yet.
  public var peranSegalaJenis: Set<Peran> { peran.union(peran(.pemda)) }

  /// Whether somebody may record the fact for a unit.
  public func mengizinkan(_ pelaku: Pelaku, _ unit: UnitState) -> Bool {
    peran(unit.jenis).contains(pelaku.peran) && (!pelaku.peran.terikatUnit || pelaku.unit == unit.id)
  }

  /// Refuses an actor whose role or perangkat daerah does not fit.
  /// - Parameter unit: the unit of the fact; `nil` for the pemda as a whole.
  func periksa(_ pelaku: Pelaku, unit: String?, _ state: State) throws(Penolakan) {
    let recorders = unit.flatMap { state.unit[$0] }.map { peran($0.jenis) } ?? peran
    guard recorders.contains(pelaku.peran) else {
      let allowed = Peran.allCases.filter { recorders.contains($0) }.map(\.nama).joined(separator: ", ")
      throw .wewenang("\(pelaku.peran.nama) tidak berwenang mencatat ini. Yang berwenang: \(allowed).")
    }
    guard !pelaku.peran.terikatUnit || (unit != nil && pelaku.unit == unit) else {
      throw .wewenang(
        "Akun ini hanya untuk perangkat daerahnya sendiri. Mintalah perangkat daerah itu mencatatnya sendiri.")
    }
  }
}
