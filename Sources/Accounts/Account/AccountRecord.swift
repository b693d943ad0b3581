internal import Selaras

/// An account with what proves that somebody is it. Never leaves this target.
struct AccountRecord: Sendable, Hashable {
  let name: String
  let peran: Peran
  let unit: String?
  var isActive = true
  var password: PasswordHash
  var secondFactor: SecondFactor?

  var account: Account {
    Account(name: name, peran: peran, unit: unit, isActive: isActive, hasSecondFactor: secondFactor != nil)
  }
}
