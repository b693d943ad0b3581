public import Selaras

/// Who may sign in: a name by function, never a person's name or NIP, with one role.
public struct Account: Sendable, Hashable {
  /// The name that the journal keeps: `operator-kecamatan-juai`.
  public let name: String
  /// What the account may do.
  public let peran: Peran
  /// The perangkat daerah of an operator or kepala; `nil` for the others.
  public let unit: String?
  /// Whether it may sign in.
  public let isActive: Bool
  /// Whether signing in asks for a code of a telephone besides the password.
  public let hasSecondFactor: Bool

  /// The account as the author of a command.
  public var pelaku: Pelaku { Pelaku(akun: name, peran: peran, unit: unit) }
}

extension Peran {
  /// Whether an account of this role needs a second factor where the setting asks for it: it runs the others' accounts,
  /// or it judges what they did.
  var demandsSecondFactor: Bool { self == .administrator || self == .evaluator }
}
