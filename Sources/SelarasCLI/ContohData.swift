import Foundation

/// The sample data that come with the program.
enum ContohData {
  /// The files by their names; they are loaded together, in the order of their moments.
  static func files() throws -> [URL] {
    guard let directory = Bundle.module.url(forResource: "Contoh", withExtension: nil),
      let found = try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
    else {
      throw CommandProblem("Data contoh tidak ditemukan di samping program. Pasang ulang Selaras.")
    }
    return found.filter { $0.pathExtension == "jsonl" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
