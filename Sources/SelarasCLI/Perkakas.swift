import Document
import FileStore
import Foundation
import Laporan
import Lembar
import PembacaNaskah
import Tools

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

  var pembacaLembar: PembacaLembar {
    PembacaLembar(
      alat: tool("lembar", variable: "SELARAS_LEMBAR", ToolSlots(count: 2)),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }

  var pembacaNaskah: PembacaNaskah {
    let slots = ToolSlots(count: 2)
    return PembacaNaskah(
      pandoc: tool("pandoc", variable: "SELARAS_PANDOC", slots),
      pdftotext: tool(
        "pdftotext", variable: "SELARAS_PDFTOTEXT", slots, pemasangan: "apt-get install poppler-utils",
        memori: 2 << 30),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }

  var penulisArsip: ZIPWriter {
    ZIPWriter(
      zip: tool("zip", variable: "SELARAS_ZIP", ToolSlots(count: 1), pemasangan: "apt-get install zip"),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }

  /// What looks into evidence before it is kept; `nil` when no scanner is set.
  func pemindai() throws(CommandProblem) -> CommandScanner? {
    guard let command = environment["SELARAS_PEMINDAI"], !command.isEmpty else { return nil }
    guard let scanner = CommandScanner(command: command) else {
      throw CommandProblem(
        "Pemindai dalam SELARAS_PEMINDAI tidak dapat dijalankan: \(command). Isi dengan alamat lengkap programnya, misalnya /usr/bin/clamdscan --fdpass, atau kosongkan."
      )
    }
    return scanner
  }

  private func tool(
    _ name: String, variable: String, _ slots: ToolSlots, pemasangan: String = installCommand, memori: Int? = nil
  ) -> ExternalTool {
    ExternalTool(
      name: name, path: environment[variable] ?? path(of: name), installCommand: pemasangan,
      timeLimit: .seconds(60), memoryLimit: memori, slots: slots)
  }

  /// Where the set-up script of the checkout puts the tool that this program was built in, or the one where the person
  /// stands, else the first one on the search path.
  private func path(of name: String) -> String {
    let files = FileManager.default
    let here = files.currentDirectoryPath + "/.perkakas/bin/\(name)"
    let search = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
    return (besideProgram(name) + [here] + search).first { files.isExecutableFile(atPath: $0) } ?? here
  }

  private func besideProgram(_ name: String) -> [String] {
    guard let program = Bundle.main.executablePath else { return [] }
    let parts = URL(filePath: program).resolvingSymlinksInPath().pathComponents
    guard let build = parts.lastIndex(of: ".build") else { return [] }
    return [NSString.path(withComponents: parts[..<build] + [".perkakas", "bin", name])]
  }
}
