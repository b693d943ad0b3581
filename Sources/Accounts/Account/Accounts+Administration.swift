internal import GRDB
internal import Selaras

extension Accounts {
  /// Lets an account sign in again, or no longer: then its sessions end at once and its invitation is void.
  /// - Throws: ``AccountError/lastAdministrator(name:)``, ``AccountError/unknown(name:)`` or a storage error.
  public func setActive(name: String, _ isActive: Bool) async throws(AccountError) {
    try await change { book, database in
      var record = try book.record(name)
      record.isActive = isActive
      book.accounts[name] = record
      guard !isActive else { return }
      guard record.peran != .administrator || book.accounts.values.contains(where: \.isActiveAdministrator) else {
        throw AccountError.lastAdministrator(name: name)
      }
      book.endSessions(of: name)
      book.enrolments[name] = nil
      try InvitationRows.remove(for: name, database)
    }
  }
}

extension AccountRecord {
  fileprivate var isActiveAdministrator: Bool { peran == .administrator && isActive }
}
