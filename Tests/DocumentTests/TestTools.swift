import Document
import Foundation
import Testing

/// The external tools of the tests. One that is missing fails the test that needs it.
enum TestTools {
  static let slots = ToolSlots(count: 2)
  static let typst = tool("Typst", variable: "SELARAS_TYPST", file: "typst")
  static let pandoc = tool("pandoc", variable: "SELARAS_PANDOC", file: "pandoc")

  private static func tool(_ name: String, variable: String, file: String) -> ExternalTool {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment[variable] ?? "\(root)/.perkakas/bin/\(file)"
    return ExternalTool(
      name: name, path: path, installCommand: "./scripts/siapkan-perkakas", timeLimit: .seconds(120), slots: slots)
  }

  /// Does something with a directory that is removed afterwards.
  static func withDirectory<Value>(_ work: (String) async throws -> Value) async throws -> Value {
    let path = NSTemporaryDirectory() + "/selaras-uji-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await work(path)
  }

  /// What a command of the system prints.
  static func output(_ command: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
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
  static func part(_ name: String, ofArchive path: String) throws -> String {
    try output(
      "python3", "-c",
      "import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())", path, name)
  }
}
