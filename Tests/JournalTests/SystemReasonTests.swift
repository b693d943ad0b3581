import Foundation
import GRDB
import Testing

@testable import Journal

/// The system's English words stand behind an Indonesian reason.
@Suite struct SystemReasonTests {
  @Test(
    arguments: [
      (ENOSPC, "ruang penyimpanan habis (No space left on device)"), (EACCES, "tidak diizinkan (Permission denied)"),
      (ENOENT, "tidak ditemukan (No such file or directory)"), (EROFS, "hanya dapat dibaca (Read-only file system)"),
      (ENOTDIR, "bagian dari alamatnya bukan direktori (Not a directory)"), (EDOM, String(cString: strerror(EDOM))),
    ])
  func codes(code: Int32, words: String) {
    #expect(SystemReason.describe(errno: code) == words)
    let wrapped = CocoaError(
      .fileReadUnknown, userInfo: [NSUnderlyingErrorKey: POSIXError(.init(rawValue: code) ?? .EIO)])
    #expect(
      SystemReason.describe(wrapped).split(separator: " (").first == words.split(separator: " (").first || code == EDOM)
  }

  @Test(
    arguments: [
      (CocoaError.Code.fileWriteOutOfSpace, "ruang penyimpanan habis ("), (.fileWriteNoPermission, "tidak diizinkan ("),
      (.fileReadNoSuchFile, "tidak ditemukan ("), (.fileWriteVolumeReadOnly, "hanya dapat dibaca ("),
    ])
  func foundation(code: CocoaError.Code, words: String) {
    #expect(SystemReason.describe(CocoaError(code)).hasPrefix(words))
  }

  @Test(
    arguments: [
      (ResultCode.SQLITE_READONLY, "hanya dapat dibaca ("), (.SQLITE_CANTOPEN, "berkas tidak dapat dibuka ("),
      (.SQLITE_IOERR, "media tidak dapat dibaca atau ditulisi ("), (.SQLITE_BUSY, "sedang dipakai proses lain ("),
      (.SQLITE_PERM, "tidak diizinkan ("), (.SQLITE_TOOBIG, "teks, kode 18"),
    ])
  func database(code: ResultCode, words: String) {
    let reason = SystemReason.describe(DatabaseError(resultCode: code, message: "teks"))
    #expect(reason.hasPrefix(words))
    #expect(reason.contains("teks, kode"))
  }
}
