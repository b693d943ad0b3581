import Foundation

/// Standard output and standard error.
enum Keluaran {
  /// A line for a person, beside the result. Where nobody can read it, it is lost without harm.
  static func error(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// A result, to a file or, for `-`, to standard output.
  /// - Parameter status: the exit status when it cannot be written.
  static func write(_ bytes: [UInt8], to path: String, status: Int32 = 1) throws {
    do {
      if path == "-" {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        return
      }
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandProblem(
        "\(path == "-" ? "Keluaran baku" : "Berkas \(path)") tidak dapat ditulis. Periksa apakah direktorinya ada dan masih ada ruang.",
        status: status)
    }
  }
}
