internal import Foundation
internal import GRDB

/// How connections to a journal file are set up.
enum Connections {
  /// Chunks that a replay or a verification works on at the same time.
  static let parallelism = max(ProcessInfo.processInfo.activeProcessorCount, 2)

  static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.label = "journal"
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = parallelism + 2
    configuration.prepareDatabase { database in
      // A damaged page is reported as damage instead of being read as something else.
      try database.execute(sql: "PRAGMA cell_size_check = ON")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return configuration
  }
}
