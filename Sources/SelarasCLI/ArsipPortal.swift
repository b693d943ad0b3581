import Document
import Logging
import Web

/// Archives for the portal.
struct ArsipPortal: PenyediaArsip {
  let penulis: ZIPWriter
  let logger: Logger

  func arsip(day: CalendarDay, _ fill: @Sendable (ArchiveFiles) async throws -> Void) async throws -> [UInt8] {
    do {
      return try await penulis.archive(day: day, fill)
    } catch let error as ArchiveError {
      logger.error("\(error.description)")
      throw GalatLaporan(
        "Server belum dapat menyusun arsip ini. Unduh perjanjian satu per satu, atau hubungi pengelola situs.")
    }
  }
}
