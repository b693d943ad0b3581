import Foundation

/// Standard output and standard error.
enum Keluaran {
  /// A line for a person, beside the result.
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A result, to a file or, for `-`, to standard output.
  static func write(_ bytes: [UInt8], to path: String) throws {
    if path == "-" {
      FileHandle.standardOutput.write(Data(bytes))
      return
    }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandProblem("Berkas \(path) tidak dapat ditulis. Periksa apakah direktorinya ada dan masih ada ruang.")
    }
  }
}
