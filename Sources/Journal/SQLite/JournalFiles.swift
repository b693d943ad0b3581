public import Foundation

/// Where the parts of a journal lie in its data directory.
public struct JournalFiles: Hashable, Sendable {
  /// The data directory.
  public let directory: URL

  /// Names the files of the data directory `directory`; nothing is touched.
  public init(directory: URL) {
    self.directory = directory
  }

  /// The entries. While the journal is open, SQLite keeps `-wal` and `-shm` beside it.
  public var journal: URL { directory.appending(path: "journal.sqlite") }
  /// Held by the one process that may write.
  public var lock: URL { directory.appending(path: "journal.lock") }
  /// Snapshots: a cache that may be deleted at any time.
  public var snapshots: URL { directory.appending(path: "snapshots") }
  /// A restore under way; without meaning once nobody works on it.
  var restoring: URL { directory.appending(path: "journal.sqlite.restoring") }
}
