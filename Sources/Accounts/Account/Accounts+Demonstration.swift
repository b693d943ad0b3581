public import Selaras

extension Accounts {
  /// Makes the accounts of the sample, all with one password that everybody may know, and marks the file as one of a
  /// demonstration: no second factor is demanded there. Repeated, it changes nothing.
  /// - Throws: ``AccountError/notForDemonstration(file:)`` where there are accounts or invitations of another kind, that a name or
  ///   role cannot be, or a storage error.
  public func addDemonstration(_ people: [Pelaku], password: String) async throws(AccountError) {
    for person in people { try AccountRule.check(name: person.akun, peran: person.peran, unit: person.unit) }
    guard let password = Password(password) else { throw .password(.tooLong) }
    // One hash for all: there is nothing to protect, and the demonstration should start quickly.
    let hash = try await hashed(password)
    try await change { [file] book, database in
      let isNew = try book.accounts.isEmpty && InvitationRows.all(database).isEmpty
      guard isNew || book.settings.isDemonstration else {
        throw AccountError.notForDemonstration(file: file)
      }
      book.settings = AccountBook.Settings(requiresSecondFactor: false, isDemonstration: true)
      for person in people where book.accounts[person.akun] == nil {
        book.accounts[person.akun] = AccountRecord(
          name: person.akun, peran: person.peran, unit: person.unit, password: hash)
      }
    }
  }
}
