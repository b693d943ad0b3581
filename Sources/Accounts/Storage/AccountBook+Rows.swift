internal import Foundation
internal import GRDB
internal import Journal
internal import Selaras

extension AccountBook {
  /// Reads all but invitations, which other processes may make.
  init(_ database: Database) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM account") {
      let record = try AccountRecord(row)
      accounts[record.name] = record
    }
    for row in try Row.fetchAll(database, sql: "SELECT * FROM session") {
      sessions[TokenHash(bytes: Array(row["token_hash"] as Data))] = try SessionRecord(row)
    }
    let stored = try Row.fetchAll(database, sql: "SELECT name, value FROM setting")
    let values = Dictionary(stored.map { ($0["name"] as String, $0["value"] as Bool) }, uniquingKeysWith: { $1 })
    settings.requiresSecondFactor = values["requires_second_factor"] ?? settings.requiresSecondFactor
    settings.isDemonstration = values["demonstration"] ?? settings.isDemonstration
  }

  /// Brings to the disk what differs from `old`; accounts are never removed.
  func write(_ database: Database, insteadOf old: AccountBook) throws {
    for record in accounts.values where old.accounts[record.name] != record { try record.write(database) }
    for hash in old.owedEnds.union(old.sessions.keys) where sessions[hash] == nil {
      try database.execute(sql: "DELETE FROM session WHERE token_hash = ?", arguments: [Data(hash.bytes)])
    }
    for (hash, record) in sessions where old.sessions[hash] == nil { try record.insert(database, hash) }
    guard settings != old.settings else { return }
    try database.execute(
      sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('requires_second_factor', ?), ('demonstration', ?)",
      arguments: [settings.requiresSecondFactor, settings.isDemonstration])
  }
}

extension AccountRecord {
  init(_ row: Row) throws {
    let name: String = row["name"]
    guard let peran = Peran(rawValue: row["role"]), let password = PasswordHash(stored: row["password"]) else {
      throw AccountError.storageFailure(file: "akun.sqlite", reason: "baris akun \(name) tidak dapat dibaca")
    }
    let secret: Data? = row["totp_secret"]
    self.init(
      name: name, peran: peran, unit: row["unit"], isActive: row["active"], password: password,
      secondFactor: secret.map { SecondFactor(secret: Array($0), lastStep: row["totp_last_step"] ?? 0) })
  }

  fileprivate func write(_ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO account (name, role, unit, active, password, totp_secret, totp_last_step)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET active = excluded.active, password = excluded.password,
          totp_secret = excluded.totp_secret, totp_last_step = excluded.totp_last_step
        """,
      arguments: [
        name, peran.rawValue, unit, isActive, password.stored, secondFactor.map { Data($0.secret) },
        secondFactor?.lastStep,
      ])
  }
}

extension SessionRecord {
  init(_ row: Row) throws {
    guard let started = Timestamp(row["started_at"] as String), let used = Timestamp(row["last_used_at"] as String)
    else { throw AccountError.storageFailure(file: "akun.sqlite", reason: "baris sesi tidak dapat dibaca") }
    self.init(
      id: row["id"], account: row["account"], startedAt: started, address: row["address"], device: row["device"],
      use: LastUse(used))
  }

  fileprivate func insert(_ database: Database, _ hash: TokenHash) throws {
    try database.execute(
      sql: """
        INSERT INTO session (token_hash, id, account, started_at, last_used_at, address, device)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Data(hash.bytes), id, account, startedAt.description, use.moment.description, address, device,
      ])
  }
}
