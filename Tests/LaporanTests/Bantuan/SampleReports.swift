import Document
import Foundation
import Journal
import Laporan
import Sakip
import Selaras
import TestSupport
import Testing

/// The two reports of the sample, and whatever else is built from its state.
enum SampleReports {
  private static let loading = Task { () async throws -> State in
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let lines = CommandFile.merged(try SampleFiles.contents().map(CommandFile.parse))
    try await application.execute(all: lines.map(\.line.command))
    return application.state
  }

  /// The state after the last command of the sample.
  static func state() async throws -> State { try await loading.value }

  /// A point of the journal.
  static func asal() throws -> AsalLaporan {
    AsalLaporan(
      posisi: 552, hash: String(repeating: "a1", count: 32),
      tanggal: try #require(Tanggal(tahun: 2025, bulan: 2, hari: 28)), rantai: .utuh(sampai: 540))
  }

  /// The LKjIP of a perangkat daerah and year.
  static func lkjip(
    _ unit: String, _ tahun: Int, alamat: @escaping @Sendable (Asal) -> String? = { _ in nil }
  ) async throws -> NumberedDocument {
    try Lkjip(state: try await state(), unit: unit, tahun: tahun, asal: asal(), alamat: alamat).document.numbered()
  }

  /// Kecamatan Juai 2024: sections 1.1, a table of spending, a section on efficiency.
  static func juai() async throws -> NumberedDocument { try await lkjip("kecamatan-juai", 2024) }

  /// Kecamatan Batumandi 2023: sections A, spending in sentences, no section on efficiency.
  static func batumandi() async throws -> NumberedDocument { try await lkjip("kecamatan-batumandi", 2023) }
}
