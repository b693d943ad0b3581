public import Tools

/// Why files do not fit into an archive.
public enum ArchiveError: Error, Equatable, CustomStringConvertible {
  /// The name is none of ``ArchiveFiles/add(_:_:)``, or stands in the archive already.
  case name(String)
  /// The tool did not do its work, or a file could not be written or read.
  case tool(ToolError)

  /// In words for the log.
  public var description: String {
    switch self {
    case .name(let name): "Nama \u{201C}\(name)\u{201D} tidak dapat dipakai dalam arsip, atau sudah dipakai."
    case .tool(let error): error.description
    }
  }
}
