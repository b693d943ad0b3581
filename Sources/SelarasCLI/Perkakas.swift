import Document
import Foundation
import Laporan

/// The programs outside of ours: where they are, and how much they may take.
struct Perkakas {
  private static let installCommand = "./scripts/siapkan-perkakas"

  let environment: [String: String]

  var pembuatLaporan: PembuatLaporan {
    let slots = ToolSlots(count: 2)
    return PembuatLaporan(
      typst: tool("typst", variable: "SELARAS_TYPST", slots), pandoc: tool("pandoc", variable: "SELARAS_PANDOC", slots),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }

  private func tool(_ name: String, variable: String, _ slots: ToolSlots) -> ExternalTool {
    ExternalTool(
      name: name, path: environment[variable] ?? ".perkakas/bin/\(name)", installCommand: Self.installCommand,
      timeLimit: .seconds(60), slots: slots)
  }
}
