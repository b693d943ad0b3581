import Foundation
import Journal
import Sakip
import Selaras
import TestSupport

/// The sample of Kabupaten Balangan, read from the repository.
enum SampleData {
  static func lines() throws -> [CommandFile.Line] {
    CommandFile.merged(try SampleFiles.contents().map(CommandFile.parse)).map(\.line)
  }

  /// The application after the last command of the sample.
  static func application() async throws -> Application {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    try await application.execute(all: lines().map(\.command))
    return application
  }

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
