internal import GRDB
internal import Journal
public import Selaras

extension Accounts {
  /// Invites somebody to an account that is made when the invitation is accepted, or to set a new password for one that
  /// is there. An earlier invitation of that name ends.
  /// - Returns: the token of the invitation, valid once and for seven days. It is kept nowhere.
  /// - Throws: that the name, the role or the unit cannot be, ``AccountError/taken(_:)``,
  ///   ``AccountError/inactive(name:)`` or a storage error.
  public func invite(name: String, peran: Peran, unit: String?) async throws(AccountError) -> String {
    try AccountRule.check(name: name, peran: peran, unit: unit)
    let token = Token.make(random)
    try await change { [clock] book, database in
      if let record = book.accounts[name] {
        guard record.peran == peran, record.unit == unit else { throw AccountError.taken(record.account) }
        guard record.isActive else { throw AccountError.inactive(name: name) }
      }
      let invitation = Invitation(
        name: name, peran: peran, unit: unit, expiresAt: clock().adding(Invitation.validity))
      guard let hash = TokenHash(token: token) else { return }
      try InvitationRows.put(invitation, hash, database)
    }
    return token
  }

  /// The open invitations by name, also those of the command line. None when the disk cannot be read.
  public func invitations() -> [Invitation] {
    let now = clock()
    return ((try? database.read(InvitationRows.all)) ?? []).filter { $0.isOpen(at: now) }
  }

  /// The invitation of a token; `nil` when it was used, replaced, is over its time, never was, or cannot be read.
  public func invitation(token: String) -> Invitation? {
    guard let hash = TokenHash(token: token), let found = try? database.read({ try InvitationRows.find(hash, $0) })
    else { return nil }
    return found.isOpen(at: clock()) ? found : nil
  }

  /// Makes the account of an invitation, or gives the one that is there a new password and ends its sessions. The
  /// second factor of an account stays.
  /// - Throws: ``AccountError/invitationInvalid``, ``AccountError/password(_:)``, ``AccountError/throttled(until:)`` or
  ///   a storage error.
  public func accept(invitation token: String, password: String) async throws(AccountError) {
    guard let hash = TokenHash(token: token), let invitation = invitation(token: token) else {
      throw .invitationInvalid
    }
    let password = try await hashed(PasswordRules.check(password, account: invitation.name))
    try await change { [clock] book, database in
      guard let still = try InvitationRows.find(hash, database), still == invitation, still.isOpen(at: clock()) else {
        throw AccountError.invitationInvalid
      }
      try InvitationRows.remove(for: invitation.name, database)
      var record =
        book.accounts[invitation.name]
        ?? AccountRecord(
          name: invitation.name, peran: invitation.peran, unit: invitation.unit, password: password)
      guard record.isActive, record.peran == invitation.peran, record.unit == invitation.unit else {
        throw AccountError.invitationInvalid
      }
      record.password = password
      book.accounts[invitation.name] = record
      book.endSessions(of: invitation.name)
    }
  }
}
