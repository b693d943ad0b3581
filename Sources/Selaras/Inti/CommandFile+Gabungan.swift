import Journal

extension CommandFile {
  /// A line of one of several files.
  public struct Asal: Sendable {
    /// Which of the files, from 0.
    public let berkas: Int
    /// The line.
    public let line: Line
  }

  /// The lines of several files in the order of their moments: a journal is filled from the earliest on. Lines of one
  /// moment stay in the order of the files and of the lines; a line without a moment follows the one before it.
  public static func merged(_ files: [[Line]]) -> [Asal] {
    let lines = files.enumerated().flatMap { file, lines in
      var latest = Timestamp.earliest
      return lines.map { line in
        latest = line.command.waktu ?? latest
        return (moment: latest, asal: Asal(berkas: file, line: line))
      }
    }
    return lines.enumerated()
      .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
      .map(\.element.asal)
  }
}
