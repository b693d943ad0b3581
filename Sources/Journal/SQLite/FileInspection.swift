internal import Foundation
internal import GRDB

/// What can be said about a journal file before it is opened for writing. Nothing here changes a byte of it.
enum FileInspection {
  private static let magic = Data("SQLite format 3\0".utf8)
  private static let headerLength = 100

  static func exists(_ file: URL) -> Bool {
    FileManager.default.fileExists(atPath: file.path)
  }

  /// Whether the file is not there yet or empty, as a creation that was cut off leaves it.
  static func isBlank(_ file: URL) throws(JournalError) -> Bool {
    guard exists(file) else { return true }
    return try size(of: file) == 0
  }

  /// Looks at the file's first bytes and its length.
  /// - Throws: ``JournalError/notAJournal(file:reason:)`` or ``JournalError/damaged(file:reason:)``.
  static func check(_ file: URL) throws(JournalError) {
    let size = try size(of: file)
    let header = try JournalError.translating(file: file.path) {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      return try handle.read(upToCount: headerLength) ?? Data()
    }
    guard header.prefix(magic.count) == magic.prefix(header.count) else {
      throw .notAJournal(file: file.path, reason: "tidak diawali tanda berkas SQLite")
    }
    guard header.count == headerLength else {
      throw .damaged(file: file.path, reason: "berkas terpotong, hanya \(size) byte")
    }
    // While a write-ahead log lies beside the file, the file alone may rightly be shorter than its header says.
    guard !hasWriteAheadLog(file) else { return }
    let expected = pageCount(header) * pageSize(header)
    guard size >= expected else {
      throw .damaged(file: file.path, reason: "berkas terpotong, \(size) dari \(expected) byte")
    }
  }

  /// Looks at whose file it is.
  /// - Throws: ``JournalError/notAJournal(file:reason:)`` or ``JournalError/newerFormat(file:found:known:)``.
  static func checkFormat(of database: any DatabaseReader, file: String) throws(JournalError) {
    try JournalError.translating(file: file) {
      try database.read { database in
        let version = try Schema.version(in: database)
        guard try Schema.applicationID(in: database) == Schema.applicationID else {
          throw JournalError.notAJournal(file: file, reason: "berkas SQLite milik program lain")
        }
        guard version <= Schema.version else {
          throw JournalError.newerFormat(file: file, found: version, known: Schema.version)
        }
      }
    }
  }

  /// Looks at the tables and at the journal's end, as is due before anything is appended.
  /// - Throws: what ``checkFormat(of:file:)`` throws, or ``JournalError/damaged(file:reason:)``.
  static func checkContent(of database: any DatabaseReader, file: String) throws(JournalError) {
    try checkFormat(of: database, file: file)
    try JournalError.translating(file: file) {
      try database.read { database in
        guard try Schema.isIntact(in: database) else {
          throw JournalError.damaged(file: file, reason: "tabel atau pemicunya bukan yang dibuat program ini")
        }
        let recorded = try JournalQueries.recordedHead(database)
        guard recorded == (try JournalQueries.head(database).position) else {
          throw JournalError.damaged(
            file: file, reason: "entri terakhir tidak sama dengan catatan ujung jurnal; entri hilang atau diubah")
        }
      }
    }
  }

  static func hasWriteAheadLog(_ file: URL) -> Bool {
    ((try? size(of: URL(filePath: file.path + "-wal"))) ?? 0) > 0
  }

  private static func size(of file: URL) throws(JournalError) -> Int {
    try JournalError.translating(file: file.path) {
      try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    }
  }

  private static func pageSize(_ header: Data) -> Int {
    let stored = Int(header[16]) << 8 | Int(header[17])
    return stored == 1 ? 65_536 : stored
  }

  private static func pageCount(_ header: Data) -> Int {
    header[28..<32].reduce(0) { $0 << 8 | Int($1) }
  }
}
