internal import GRDB

/// The tables of a file of accounts. Secrets are there as hashes only, but for the secrets of second factors, which
/// cannot be recognised by a hash.
enum AccountSchema {
  /// "SLRA".
  static let applicationID = 0x534C_5241
  static let version = 1

  private static let statements = """
    CREATE TABLE account (
      name TEXT PRIMARY KEY,
      role TEXT NOT NULL,
      unit TEXT,
      active INTEGER NOT NULL,
      password TEXT NOT NULL,
      totp_secret BLOB,
      totp_last_step INTEGER
    ) STRICT;
    CREATE TABLE session (
      token_hash BLOB PRIMARY KEY,
      id TEXT NOT NULL,
      account TEXT NOT NULL REFERENCES account (name),
      started_at TEXT NOT NULL,
      last_used_at TEXT NOT NULL,
      address TEXT NOT NULL,
      device TEXT NOT NULL
    ) STRICT;
    CREATE TABLE invitation (
      account TEXT PRIMARY KEY,
      token_hash BLOB NOT NULL UNIQUE,
      role TEXT NOT NULL,
      unit TEXT,
      expires_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
    CREATE TABLE failed_attempt (
      kind TEXT NOT NULL,
      key_hash BLOB NOT NULL,
      failures INTEGER NOT NULL,
      last_failure TEXT NOT NULL,
      PRIMARY KEY (kind, key_hash)
    ) STRICT;
    CREATE TABLE familiar_address (key_hash BLOB PRIMARY KEY, last_sign_in TEXT NOT NULL) STRICT;
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  /// Makes the tables of a new file, or checks whose file it is.
  static func prepare(_ database: Database, file: String) throws {
    if try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 {
      try database.execute(sql: statements)
    }
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw AccountError.notAccounts(file: file)
    }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else { throw AccountError.newerFormat(file: file, found: found, known: version) }
  }
}
