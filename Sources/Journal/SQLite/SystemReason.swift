internal import Foundation
internal import GRDB

/// Why the operating system or SQLite refused, in Indonesian, with its own words behind in parentheses: those are what a
/// search for help needs.
enum SystemReason {
  /// A failed call of the operating system.
  static func describe(errno code: Int32) -> String {
    let words = String(cString: strerror(code))
    return known(code).map { "\($0) (\(words))" } ?? words
  }

  /// An error of Foundation or of SQLite.
  static func describe(_ error: any Error) -> String {
    if let error = error as? DatabaseError { return describe(error) }
    let words = error.localizedDescription
    return (posixCode(of: error).flatMap(known) ?? known(error)).map { "\($0) (\(words))" } ?? words
  }

  private static func describe(_ error: DatabaseError) -> String {
    let words = "\(error.message ?? error.resultCode.description), kode \(error.extendedResultCode.rawValue)"
    let reason: String? =
      switch error.resultCode {
      case .SQLITE_READONLY: known(EROFS)
      case .SQLITE_PERM, .SQLITE_AUTH: known(EACCES)
      case .SQLITE_CANTOPEN: "berkas tidak dapat dibuka"
      case .SQLITE_IOERR: "media tidak dapat dibaca atau ditulisi"
      case .SQLITE_BUSY, .SQLITE_LOCKED: "sedang dipakai proses lain"
      default: nil
      }
    return reason.map { "\($0) (\(words))" } ?? words
  }

  private static func known(_ code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT: "ruang penyimpanan habis"
    case EACCES, EPERM: "tidak diizinkan"
    case ENOENT: "tidak ditemukan"
    case EROFS: "hanya dapat dibaca"
    case EEXIST: "sudah ada"
    case ENOTDIR: "bagian dari alamatnya bukan direktori"
    case EISDIR: "yang ditunjuk adalah direktori"
    case EIO: "media tidak dapat dibaca atau ditulisi"
    case EMFILE, ENFILE: "terlalu banyak berkas terbuka"
    default: nil
    }
  }

  private static func known(_ error: any Error) -> String? {
    guard let error = error as? CocoaError else { return nil }
    switch error.code {
    case .fileWriteOutOfSpace: return known(ENOSPC)
    case .fileReadNoPermission, .fileWriteNoPermission: return known(EACCES)
    case .fileNoSuchFile, .fileReadNoSuchFile: return known(ENOENT)
    case .fileWriteVolumeReadOnly: return known(EROFS)
    case .fileWriteFileExists: return known(EEXIST)
    default: return nil
    }
  }

  private static func posixCode(of error: any Error) -> Int32? {
    let error = error as NSError
    if error.domain == NSPOSIXErrorDomain { return Int32(exactly: error.code) }
    return (error.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap(posixCode)
  }
}
