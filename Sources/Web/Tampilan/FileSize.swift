import Sakip

/// The size of a file as people read it.
enum FileSize {
  /// `812 B`, `24 KB`, `1,9 MB`.
  static func printed(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) B"
    case ..<1_048_576: "\((bytes + 512) / 1024) KB"
    default: "\(bytes / 1_048_576),\(bytes % 1_048_576 * 10 / 1_048_576) MB"
    }
  }
}
