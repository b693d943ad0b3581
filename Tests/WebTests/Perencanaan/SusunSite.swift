import HummingbirdTesting
import Selaras

@testable import Web

/// The forms of a plan, as browsers send them.
enum SusunSite {
  static let unit = "kecamatan-mawar"
  static let base = "/perangkat-daerah/\(unit)/perencanaan"

  static func run(
    _ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { try await body($0, application) }
  }

  /// What a form shows, with some fields changed and choices made.
  static func fields(
    _ page: TestResponse, _ changes: [String: String], choices: [(String, String)] = [], aksi: String = "simpan"
  ) -> [(String, String)] {
    page.fields(changes, aksi).filter { field in !choices.contains { $0.0 == field.0 } } + choices
  }

  static func rencana(_ application: Selaras.Application) -> PerencanaanUnit? {
    application.state.unit[unit]?.perencanaan
  }

  /// A version that follows the last one of the fixture, made by its form; no target is copied.
  static let versi: [(String, String)] = [
    ("mengikuti", "ubah"), ("landasan.jenis", "berita-acara"), ("landasan.nomor", "060/1"),
    ("landasan.tanggal", "2025-01-10"), ("landasan.tentang", ""),
  ]
  static let isianVersi = [
    "nama": "Renstra Penyesuaian", "tanggal": "2025-01-10", "awal": "2021", "akhir": "2026",
    "alasan": "Target dinaikkan",
  ]
}
