/// Who proposes a change: an account by its name, never a person's name or NIP.
public struct Pelaku: Sendable, Hashable {
  /// The account, as the journal keeps it: `operator-kecamatan-juai`.
  public let akun: String
  /// The role in which the change is made.
  public let peran: Peran
  /// The perangkat daerah of an operator or kepala; `nil` for the others.
  public let unit: String?

  /// An account in a role.
  public init(akun: String, peran: Peran, unit: String? = nil) {
    self.akun = akun
    self.peran = peran
    self.unit = unit
  }

  /// The role as the journal keeps it: `administrator`, `operator kecamatan-juai`.
  public var peranTercatat: String {
    unit.map { "\(peran.rawValue) \($0)" } ?? peran.rawValue
  }
}
