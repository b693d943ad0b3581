import Foundation

/// Runs the program `JournalCrashWriter`, which lies beside the test bundle.
enum CrashWriter {
  struct Missing: Error {
    let path: String
  }

  /// Kills the program with SIGKILL after it has acknowledged `lines` appends.
  /// - Returns: the highest sequence that it had acknowledged when it died.
  static func runAndKill(_ directory: URL, after lines: Int) throws -> Int64 {
    let (process, output) = try start([directory.path])
    var reader = LineReader(output)
    for _ in 0..<lines { reader.readLine() }
    kill(process.processIdentifier, SIGKILL)
    reader.readToEnd()
    process.waitUntilExit()
    return reader.highest
  }

  /// Runs the program with a limit on the size of each file until it fails by itself.
  /// - Returns: the highest sequence that it acknowledged.
  static func runUntilItFails(_ directory: URL, kilobytesPerFile: Int) throws -> Int64 {
    let program = try program().path
    // Without the trap the kernel would end the process at the limit instead of refusing the write.
    let script = #"trap '' XFSZ; ulimit -f "$0"; exec "$1" "$2" 2>/dev/null"#
    let blocks = kilobytesPerFile * 2
    let (process, output) = try start(
      ["-c", script, String(blocks), program, directory.path], executable: URL(filePath: "/bin/sh"))
    var reader = LineReader(output)
    reader.readToEnd()
    process.waitUntilExit()
    return reader.highest
  }

  private static func start(_ arguments: [String], executable: URL? = nil) throws -> (Process, FileHandle) {
    let process = Process()
    process.executableURL = try executable ?? program()
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    try pipe.fileHandleForWriting.close()
    return (process, pipe.fileHandleForReading)
  }

  private static func program() throws -> URL {
    let products = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
    let candidates = products.map { $0.deletingLastPathComponent().appending(path: "JournalCrashWriter") }
    guard let program = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw Missing(path: candidates.map(\.path).joined(separator: ", "))
    }
    return program
  }
}

/// Reads the numbers that the program prints, one a line, as they come.
private struct LineReader {
  private let handle: FileHandle
  private var buffer = Data()
  private(set) var highest: Int64 = 0

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  mutating func readLine() {
    while !takeLine() {
      guard fill() else { return }
    }
  }

  mutating func readToEnd() {
    while fill() {}
    while takeLine() {}
  }

  private mutating func fill() -> Bool {
    let bytes = handle.availableData
    buffer.append(bytes)
    return !bytes.isEmpty
  }

  private mutating func takeLine() -> Bool {
    guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    highest = max(highest, Int64(String(decoding: buffer[..<end], as: UTF8.self)) ?? 0)
    buffer.removeSubrange(...end)
    return true
  }
}
