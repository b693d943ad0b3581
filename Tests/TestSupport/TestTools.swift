public import Foundation
public import Tools

/// The external tools of the tests. One that is missing fails the test that needs it.
public enum TestTools {
  /// The folder of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// How many tools of all tests run at once.
  public static let slots = ToolSlots(count: 2)
  /// Typst.
  public static let typst = installed("typst", name: "Typst", variable: "SELARAS_TYPST")
  /// pandoc.
  public static let pandoc = installed("pandoc", name: "pandoc", variable: "SELARAS_PANDOC")
  /// The reader of PDF of the system.
  public static let pdftotext = tool("pdftotext", path: "/usr/bin/pdftotext")
  /// The archiver of the system.
  public static let zip = tool("zip", path: "/usr/bin/zip")
  /// The reader of sheets.
  public static let lembar = installed("lembar", name: "Pembaca lembar", variable: "SELARAS_LEMBAR")

  /// A tool at a place of the test's own.
  public static func tool(_ name: String, path: String, timeLimit: Duration = .seconds(300)) -> ExternalTool {
    ExternalTool(
      name: name, path: path, installCommand: "./scripts/siapkan-perkakas", timeLimit: timeLimit, slots: slots)
  }

  private static func installed(_ file: String, name: String, variable: String) -> ExternalTool {
    let path = ProcessInfo.processInfo.environment[variable]
    return tool(name, path: path ?? root.appending(path: ".perkakas/bin/\(file)").path)
  }

  /// Does something with a directory that is removed afterwards.
  public static func withDirectory<Value>(_ work: (String) async throws -> Value) async throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appending(path: "selaras-uji-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try await work(directory.path)
  }

  /// Does something with a file of these bytes, in a directory that is removed afterwards.
  public static func withFile<Value>(
    _ bytes: [UInt8], named name: String, _ work: (URL) async throws -> Value
  ) async throws -> Value {
    try await withDirectory { directory in
      let file = URL(filePath: directory).appending(path: name)
      try Data(bytes).write(to: file)
      return try await work(file)
    }
  }

  /// What a command of the system prints.
  /// - Throws: ``CommandFailure`` for an exit status other than 0.
  public static func output(_ command: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CommandFailure(command: command) }
    return String(decoding: data, as: UTF8.self)
  }

  /// A command of the system that a test needs did not do its work.
  public struct CommandFailure: Error {
    /// The command with its arguments.
    public let command: [String]
  }

  /// The text of one file inside a DOCX or XLSX.
  public static func part(_ name: String, ofArchive path: String) throws -> String {
    try output(
      "python3", "-c",
      "import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())", path, name)
  }
}
