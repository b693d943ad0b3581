public import Foundation

/// The files of the sample, read from the repository, by their names.
public enum SampleFiles {
  /// Their contents.
  public static func contents() throws -> [Data] {
    let folder = TestTools.root.appending(path: "Sources/SelarasCLI/Contoh")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try Data(contentsOf: $0) }
  }
}
