import Document
import Foundation
import Laporan
import Testing

/// The external tools of the tests. One that is missing fails the test that needs it.
enum TestTools {
  static let slots = ToolSlots(count: 2)

  static var maker: PembuatLaporan { maker() }

  static func maker(typst: ExternalTool? = nil, pandoc: ExternalTool? = nil) -> PembuatLaporan {
    PembuatLaporan(
      typst: typst ?? tool("typst", variable: "SELARAS_TYPST"),
      pandoc: pandoc ?? tool("pandoc", variable: "SELARAS_PANDOC"),
      temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }

  static func tool(_ name: String, path: String, timeLimit: Duration = .seconds(120)) -> ExternalTool {
    ExternalTool(
      name: name, path: path, installCommand: "./scripts/siapkan-perkakas", timeLimit: timeLimit, slots: slots)
  }

  private static func tool(_ name: String, variable: String) -> ExternalTool {
    let path = ProcessInfo.processInfo.environment[variable]
    return tool(name, path: path ?? SampleReports.root.appending(path: ".perkakas/bin/\(name)").path)
  }

  /// Does something with a file of these bytes, in a directory that is removed afterwards.
  static func withFile<Value>(
    _ bytes: [UInt8], named name: String, _ work: (URL) async throws -> Value
  ) async throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appending(path: "selaras-uji-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: name)
    try Data(bytes).write(to: file)
    return try await work(file)
  }

  /// What a command of the system prints.
  static func output(_ command: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(command.joined(separator: " "))")
    return String(decoding: data, as: UTF8.self)
  }

  /// The text of one file inside a DOCX or XLSX.
  static func part(_ name: String, of archive: URL) throws -> String {
    try output(
      "python3", "-c",
      "import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())", archive.path,
      name)
  }
}
