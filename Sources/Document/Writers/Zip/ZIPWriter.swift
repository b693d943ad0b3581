import Foundation
public import Tools

/// Makes archives with the `zip` of Info-ZIP. Files are stored as they are: PDF, DOCX and XLSX are compressed already.
public struct ZIPWriter: Sendable {
  private static let output = "arsip.zip"
  /// It takes options from the first two as well, and writes times of the zone of this machine.
  private static let environment = ["ZIPOPT": "", "ZIP": "", "TZ": "UTC0"]

  /// The executable of Info-ZIP 3.
  public let zip: ExternalTool
  /// Where temporary files may be; nothing is left there.
  public let temporaryDirectory: String

  /// A writer from its parts.
  public init(zip: ExternalTool, temporaryDirectory: String) {
    self.zip = zip
    self.temporaryDirectory = temporaryDirectory
  }

  /// An archive of at least one file.
  /// - Parameters:
  ///   - day: the day that its files bear, from 1980 on.
  ///   - fill: adds the files, each as soon as it is made.
  /// - Throws: ``ArchiveError``, `CancellationError` when the work was called off, and what `fill` throws.
  public func archive(
    day: CalendarDay, _ fill: @Sendable (ArchiveFiles) async throws -> Void
  ) async throws -> [UInt8] {
    let result: Result<[UInt8], any Error>
    do {
      result = try await WorkDirectory.with(in: temporaryDirectory) {
        directory throws(ToolError) -> Result<[UInt8], any Error> in
        // To make the files may take minutes: that the tool is missing is known before.
        try await zip.run(["-h"], in: directory.path, environment: Self.environment)
        let folder = try Self.folder(in: directory)
        do {
          try await fill(ArchiveFiles(folder: folder, day: day))
        } catch {
          return .failure(error)
        }
        try await zip.run(
          ["-q", "-X", "-D", "-r", "-0", directory.file(Self.output), "."], in: folder.path,
          environment: Self.environment)
        return .success(try directory.read(Self.output))
      }
    } catch {
      if case .cancelled = error { throw CancellationError() }
      throw ArchiveError.tool(error)
    }
    return try result.get()
  }

  private static func folder(in directory: WorkDirectory) throws(ToolError) -> URL {
    let folder = URL(filePath: directory.file("isi"))
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch {
      throw .file(path: folder.path, reason: error.localizedDescription)
    }
    return folder
  }
}
