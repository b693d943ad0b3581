import Foundation
import Journal
import Sakip
import Selaras
import TestSupport

/// The sample of Kabupaten Balangan, read from the repository.
enum SampleData {
  private static let parsed = Result {
    CommandFile.merged(try SampleFiles.contents().map(CommandFile.parse)).map(\.line)
  }

  private static let loading = Task { () async throws -> Application in
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    try await application.execute(all: lines().map(\.command))
    return application
  }

  static func lines() throws -> [CommandFile.Line] { try parsed.get() }

  /// The application after the last command of the sample. It is made once and read by all tests: who wants to record
  /// something makes one from ``lines()``.
  static func application() async throws -> Application { try await loading.value }

  /// A perangkat daerah after the last command of the sample.
  static func unit(_ id: String) async throws -> UnitState? {
    try await application().state.unit[id]
  }
}

extension UnitState {
  func kinerja(_ id: String, tahun: Int) -> KinerjaIndikator? {
    perencanaan.indikator[id].map { kinerja($0, tahun: tahun) }
  }

  func status(_ indikator: String, _ periode: String) -> StatusRealisasi? {
    Periode(kode: periode).flatMap { pengukuran.realisasi(indikator, $0)?.status }
  }
}
