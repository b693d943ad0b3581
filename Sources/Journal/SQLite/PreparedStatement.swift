internal import Foundation
internal import GRDB

#if canImport(GRDBSQLite)
  internal import GRDBSQLite
#else
  internal import SQLite3
#endif

/// A statement of GRDB's cache, bound and stepped through SQLite's own functions.
///
/// GRDB's typed row access ends the process when a column holds something else than expected, which a damaged file
/// may well do; and its dynamic binding costs more than storing an entry. Here every access is checked, and text is
/// read where SQLite keeps it.
struct PreparedStatement {
  private static let copyBytes = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private let handle: OpaquePointer
  private let database: Database

  init(_ sql: String, in database: Database) throws {
    handle = try database.cachedStatement(sql: sql).sqliteStatement
    self.database = database
  }

  func bind(_ value: Int64, at index: Int32) {
    sqlite3_bind_int64(handle, index, value)
  }

  func bind(text: String, at index: Int32) {
    var text = text
    text.withUTF8 { bind(text: UnsafeRawBufferPointer($0), at: index) }
  }

  func bind(text bytes: UnsafeRawBufferPointer, at index: Int32) {
    sqlite3_bind_text64(
      handle, index, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), Self.copyBytes,
      UInt8(SQLITE_UTF8))
  }

  func bind(blob bytes: [UInt8], at index: Int32) {
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), Self.copyBytes)
    }
  }

  /// Runs the statement to its end and gives each row to `body`; the row is valid only during that call.
  func run(_ body: (StoredRow) throws -> Void = { _ in }) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW:
        try body(StoredRow(statement: handle))
      case SQLITE_DONE:
        return
      default:
        throw DatabaseError(resultCode: database.lastErrorCode, message: database.lastErrorMessage)
      }
    }
  }
}

/// The row at which a statement stands. A value of an unexpected type reads as `nil`.
struct StoredRow {
  fileprivate let statement: OpaquePointer

  func integer(_ column: Int32) -> Int64? {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(statement, column)
  }

  /// The bytes of a text; valid only while the row is.
  func text(_ column: Int32) -> UnsafeRawBufferPointer? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT else { return nil }
    return bytes(column)
  }

  /// The bytes of a blob; valid only while the row is.
  func blob(_ column: Int32) -> UnsafeRawBufferPointer? {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
    return bytes(column)
  }

  private func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }
}
