import ArgumentParser
import Document
import Foundation
import Journal
import Laporan
import Sakip
import Selaras
import Tools

/// Official documents: one perangkat daerah in one format, or all of them in every format; as the ceiling, only the
/// writing of a document that is already made.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report")

  @Argument var directory: String
  @Option var unit: String?
  @Option var tahun: Int
  @Option var format: String?
  @Option var typst: String
  @Option var pandoc: String
  @Flag var ceiling = false

  func run() async throws {
    let reader = try SQLiteJournalReader(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let state = try await StateLoader(journal: reader, snapshots: nil).state()
    let maker = pembuat
    let units = unit.map { [$0] } ?? state.daftarUnit.filter { $0.jenis != .pemda }.map(\.id)
    let formats = format.flatMap { FormatLaporan(rawValue: $0) }.map { [$0] } ?? FormatLaporan.allCases
    let origin = AsalLaporan(posisi: state.posisi, hash: "", tanggal: Tanggal(hariSejak1970: 20_000), rantai: .belum)
    func document(of unit: String) throws -> NumberedDocument {
      try maker.dokumen(.lkjip, state: state, unit: unit, tahun: tahun, asal: origin)
    }
    let ready = ceiling ? try units.map { try document(of: $0) } : []
    let (elapsed, _) = try await seconds {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (index, unit) in units.enumerated() {
          let document = ceiling ? ready[index] : try document(of: unit)
          for format in formats { group.addTask { _ = try await maker.berkas(document, format) } }
        }
        try await group.waitForAll()
      }
    }
    try Measurement(name: "report", value: elapsed * 1000, unit: "ms").print()
  }

  private var pembuat: PembuatLaporan {
    let slots = ToolSlots(count: 2)
    func tool(_ name: String, _ path: String) -> ExternalTool {
      ExternalTool(
        name: name, path: path, installCommand: "./scripts/siapkan-perkakas", timeLimit: .seconds(60), slots: slots)
    }
    return PembuatLaporan(
      typst: tool("typst", typst), pandoc: tool("pandoc", pandoc),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }
}
