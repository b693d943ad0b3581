import Document
import Foundation
import TestSupport
import Tools
import Web

/// The archives that the site has when it runs.
struct RealArchives: PenyediaArsip {
  var zip: ExternalTool = TestTools.zip

  func arsip(day: CalendarDay, _ fill: @Sendable (ArchiveFiles) async throws -> Void) async throws -> [UInt8] {
    try await ZIPWriter(zip: zip, temporaryDirectory: NSTemporaryDirectory()).archive(day: day, fill)
  }
}
