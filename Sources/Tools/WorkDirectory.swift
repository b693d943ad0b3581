import Foundation

/// A directory for the files of one piece of work, gone when the work is done.
public struct WorkDirectory: Sendable {
  /// Where it is; nobody else may look in.
  public let path: String

  /// Makes a directory inside `parent`, does the work and removes it again, whatever happens.
  /// - Throws: ``ToolError`` when it cannot be made, and what the work throws.
  public static func with<Value: Sendable>(
    in parent: String, _ work: @Sendable (WorkDirectory) async throws(ToolError) -> Value
  ) async throws(ToolError) -> Value {
    let directory = WorkDirectory(path: parent + "/selaras-" + UUID().uuidString)
    do {
      try FileManager.default.createDirectory(
        atPath: directory.path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .file(path: directory.path, reason: error.localizedDescription)
    }
    defer { try? FileManager.default.removeItem(atPath: directory.path) }
    return try await work(directory)
  }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws(ToolError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    } catch {
      throw .file(path: file(name), reason: error.localizedDescription)
    }
  }

  /// How many bytes a file has.
  public func size(_ name: String) throws(ToolError) -> Int {
    do {
      return try URL(fileURLWithPath: file(name)).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    } catch {
      throw .file(path: file(name), reason: error.localizedDescription)
    }
  }

  /// Reads a file.
  public func read(_ name: String) throws(ToolError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
    } catch {
      throw .file(path: file(name), reason: error.localizedDescription)
    }
  }
}
