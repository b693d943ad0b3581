internal import Foundation
internal import GRDB
internal import Journal
internal import Selaras

/// Invitations as they are on the disk: always read anew, since the command line makes them beside a server.
enum InvitationRows {
  static func all(_ database: Database) throws -> [Invitation] {
    try Row.fetchAll(database, sql: "SELECT * FROM invitation ORDER BY account").compactMap(Invitation.init)
  }

  static func find(_ hash: TokenHash, _ database: Database) throws -> Invitation? {
    try Row.fetchOne(database, sql: "SELECT * FROM invitation WHERE token_hash = ?", arguments: [Data(hash.bytes)])
      .flatMap(Invitation.init)
  }

  /// Takes the place of an earlier one for the same account.
  static func put(_ invitation: Invitation, _ hash: TokenHash, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO invitation (account, token_hash, role, unit, expires_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        invitation.name, Data(hash.bytes), invitation.peran.rawValue, invitation.unit,
        invitation.expiresAt.description,
      ])
  }

  static func remove(for name: String, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM invitation WHERE account = ?", arguments: [name])
  }
}

extension Invitation {
  fileprivate init?(_ row: Row) {
    guard let peran = Peran(rawValue: row["role"]), let end = Timestamp(row["expires_at"] as String) else { return nil }
    self.init(name: row["account"], peran: peran, unit: row["unit"], expiresAt: end)
  }
}
