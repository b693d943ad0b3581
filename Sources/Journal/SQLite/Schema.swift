internal import GRDB

/// The tables of a journal file, made so that a person can read them in the `sqlite3` shell
/// (`SELECT * FROM journal`) and cannot change them there by mistake.
enum Schema {
  /// "SLRS", so that `file` and we recognise a journal.
  static let applicationID = 0x534C_5253
  /// Version of the tables below.
  static let version = 1

  /// The statements that make the schema. ``isIntact(in:)`` compares them with what the file says, byte by byte.
  static let statements = [
    """
    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      actor TEXT NOT NULL,
      role TEXT NOT NULL,
      kind TEXT NOT NULL,
      schema_version INTEGER NOT NULL,
      payload TEXT NOT NULL,
      previous_hash BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      sequence INTEGER NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER event_grows_by_one BEFORE INSERT ON event
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
    BEGIN SELECT raise(FAIL, 'jurnal hanya bertambah di ujungnya'); END
    """,
    """
    CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN SELECT raise(FAIL, 'entri jurnal tidak dapat diubah'); END
    """,
    """
    CREATE TRIGGER event_never_disappears BEFORE DELETE ON event
    BEGIN SELECT raise(FAIL, 'entri jurnal tidak dapat dihapus'); END
    """,
    """
    CREATE TRIGGER head_never_goes_back BEFORE UPDATE ON head WHEN NEW.sequence <= OLD.sequence
    BEGIN SELECT raise(FAIL, 'ujung jurnal tidak dapat mundur'); END
    """,
    """
    CREATE TRIGGER head_never_disappears BEFORE DELETE ON head
    BEGIN SELECT raise(FAIL, 'ujung jurnal tidak dapat dihapus'); END
    """,
    """
    CREATE VIEW journal AS
    SELECT sequence, time, actor, role, kind, schema_version, payload,
      lower(hex(previous_hash)) AS previous_hash, lower(hex(hash)) AS hash
    FROM event
    """,
  ]

  static func create(in database: Database) throws {
    for statement in statements {
      try database.execute(sql: statement)
    }
    try database.execute(
      sql: "INSERT INTO head (id, sequence, hash) VALUES (1, 0, zeroblob(\(EventHash.length)))")
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Whether the file has exactly the tables, triggers and the view of ``statements``.
  static func isIntact(in database: Database) throws -> Bool {
    let found = try String.fetchSet(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    return found == Set(statements)
  }

  /// Whether nothing was ever stored in the file: new, or its creation was cut off before the commit.
  static func isBlank(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      && applicationID(in: database) == 0 && version(in: database) == 0
  }

  static func applicationID(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
  }

  static func version(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
