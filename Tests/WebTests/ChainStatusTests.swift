import Foundation
import Journal
import Selaras
import Synchronization
import Testing

@testable import Web

@Suite("The page of the journal says what the last verification found")
struct ChainStatusTests {
  private static func application(
    _ verify: @escaping @Sendable () async throws(JournalError) -> VerificationReport
  ) async throws -> Selaras.Application {
    let watch = ChainWatch(clock: { Fixture.now }, verify: verify)
    let application = try await Selaras.Application(
      journal: InMemoryJournal(), rantai: watch, clock: { Fixture.now })
    try await application.execute(
      Command(
        oleh: Pelaku(akun: "a", peran: .administrator),
        [
          PerangkatDaerahDitetapkan(
            id: "u", nama: "Kantor U", jenis: .dinas, jabatanKepala: "Kepala", tempat: "Mawar")
        ]))
    return application
  }

  /// The report of a real journal of three entries, intact or with one forged.
  private static func report(forged: Bool) async throws -> VerificationReport {
    let directory = FileManager.default.temporaryDirectory.appending(path: "rantai-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    let journal = try SQLiteJournal(directory: directory)
    try await journal.append(
      (0..<3).map { EventDraft(kind: "uji", schemaVersion: 1, payload: Data("{\"n\":\($0)}".utf8)) },
      by: Author(actor: "a", role: "b"), at: Fixture.now, expecting: 0)
    let other = JournalPosition(sequence: 2, hash: .zero)
    let report = try await journal.reader.verify(against: forged ? other : nil)
    try journal.close()
    return report
  }

  @Test("Until the first verification has ended nothing is claimed")
  func unknown() async throws {
    let application = try await Self.application { () throws(JournalError) in throw .closed(file: "x") }
    try await Site.run(application: application) { site in
      let page = try await site.page("/jurnal")
      #expect(page.contains("belum selesai diperiksa"))
    }
  }

  @Test("A later verification shows at once, though the journal did not grow", arguments: [false, true])
  func verified(forged: Bool) async throws {
    let report = try await Self.report(forged: forged)
    let application = try await Self.application { () throws(JournalError) in report }
    try await Site.run(application: application) { site in
      let before = try await site.page("/jurnal")
      #expect(before.contains("belum selesai diperiksa"))
      await application.rantai?.check()
      let page = try await site.page("/jurnal")
      if forged {
        #expect(page.contains("Tidak utuh") && page.contains("ditulis ulang") && page.contains("Pengelola harus"))
      } else {
        #expect(page.contains("Utuh") && page.contains("sampai catatan nomor 3 pada 15 Maret 2025 10.00 WITA"))
        #expect(page.contains(report.position.hash.hex))
      }
    }
  }

  @Test("A file that cannot be read is told without its place")
  func unreadable() async throws {
    let application = try await Self.application { () throws(JournalError) in
      throw .storageFailure(file: "/rahasia/journal.sqlite", reason: "x")
    }
    await application.rantai?.check()
    try await Site.run(application: application) { site in
      let page = try await site.page("/jurnal")
      #expect(page.contains("Tidak dapat diperiksa") && !page.contains("rahasia"))
    }
  }
}
