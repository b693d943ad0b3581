public import Foundation
import Tools

/// The files of an archive that is being made. They lie on disk, so that none stays in memory after it was added.
public struct ArchiveFiles: Sendable {
  private static let longestName = 200

  /// Where they lie: what stands below it stands in the archive.
  let folder: URL
  /// The day that they bear.
  let day: CalendarDay

  /// Adds a file.
  /// - Parameter name: its path in the archive, at most 200 bytes: parts of ASCII letters, digits, `-`, `.` and `_`,
  ///   each with a letter or digit first, with `/` between them. No part is an option of a program or leads elsewhere.
  public func add(_ name: String, _ content: Data) throws(ArchiveError) {
    guard Self.isSafe(name) else { throw .name(name) }
    let files = FileManager.default
    let file = folder.appending(path: name)
    guard !files.fileExists(atPath: file.path) else { throw .name(name) }
    do {
      try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file)
      let time = Date(timeIntervalSince1970: TimeInterval(day.secondsSince1970))
      try files.setAttributes([.modificationDate: time], ofItemAtPath: file.path)
    } catch {
      throw .tool(.file(path: file.path, reason: error.localizedDescription))
    }
  }

  private static func isSafe(_ name: String) -> Bool {
    (1...longestName).contains(name.utf8.count)
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        part.first.map(isLetterOrDigit) == true && part.allSatisfy { isLetterOrDigit($0) || "-._".contains($0) }
      }
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
