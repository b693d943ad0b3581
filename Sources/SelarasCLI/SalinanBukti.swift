import FileStore
import Foundation

/// Files of evidence on their way into a backup and back.
struct SalinanBukti {
  /// Copies what is not there yet.
  /// - Returns: what was done, in words.
  /// - Throws: ``CommandProblem`` when something cannot be copied; the rest is.
  static func salin(dari source: FileStore, ke target: FileStore) async throws(CommandProblem) -> String {
    let report: CopyReport
    do throws(FileStoreError) {
      report = try await source.copy(into: target)
    } catch {
      throw CommandProblem(error.technicalReason ?? error.description)
    }
    let summary = "Berkas bukti: \(report.copied) disalin, \(report.present) sudah ada."
    guard report.damaged.isEmpty else {
      let named = report.damaged.map { "\n- sidik \($0)" }.joined()
      throw CommandProblem("\(summary) Yang rusak tidak disalin:\(named)")
    }
    return summary
  }

  /// The directory of a backup of files.
  static func cadangan(_ path: String) -> FileStore {
    FileStore(directory: URL(filePath: path, directoryHint: .isDirectory))
  }
}
