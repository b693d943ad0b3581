import ArgumentParser
import Foundation
import Journal
import Lembar
import Sakip
import Selaras
import Tools

/// A sheet of spending: read and checked, or applied, on a data directory that it changes; as the ceiling of reading,
/// the reader of sheets alone.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import")

  @Argument var directory: String
  @Option var tahun: Int
  @Option var lembar: String
  @Option var rows = 10_000
  @Flag var apply = false
  @Flag var ceiling = false

  private static let person = Pelaku(akun: "administrator", peran: .administrator)
  private static let file = BerkasImpor(nama: "belanja.csv", sidik: String(repeating: "0", count: 64))

  func run() async throws {
    let journal = try SQLiteJournal(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let application = try await Application(journal: journal, clock: { Timestamp(Date()) })
    let state = application.state
    let bytes = Array(csv(state).utf8)
    let reader = PembacaLembar(
      alat: ExternalTool(
        name: "lembar", path: lembar, installCommand: "./scripts/siapkan-perkakas", timeLimit: .seconds(30),
        slots: ToolSlots(count: 1)),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
    let (reading, sheet) = try await seconds { try await reader.baca(bytes) }
    let (checking, result) = await seconds {
      state.memeriksa(sheet, Self.file, jenis: .anggaran, oleh: Self.person, pada: Timestamp(Date()))
    }
    guard let command = result.command else { throw ValidationError("\(result.pesan.prefix(3))") }
    let (applying, _) = apply ? try await seconds { try await application.execute(command) } : (0, [])
    try journal.close()
    let elapsed = apply ? applying : ceiling ? reading : reading + checking
    try Measurement(name: "import", value: elapsed * 1000, unit: "ms").print()
  }

  /// Every sub kegiatan and month of the year, each with one rupiah more than is recorded.
  private func csv(_ state: State) -> String {
    var lines = ["Kode perangkat daerah;Tahun;Kode sub kegiatan;Bulan;Realisasi sejak Januari;Belanja barang dan jasa"]
    for unit in state.daftarUnit {
      for place in unit.anggaran.tahun[tahun]?.simpul.semua ?? [] where lines.count <= rows {
        guard let recorded = unit.anggaran.tahun[tahun]?.subKegiatan[place.id] else { continue }
        for month in 1...12 where lines.count <= rows {
          let amount = ((recorded.realisasi(sampaiBulan: month)?.isi ?? .zero) + Rupiah(1)).printed
          lines.append("\(unit.id);\(tahun);\(place.id);\(month);\(amount);\(amount)")
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}
