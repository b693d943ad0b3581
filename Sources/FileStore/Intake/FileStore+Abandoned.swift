public import Foundation

extension FileStore {
  /// How long an upload may rest before it counts as given up: a day.
  public static let restingTime: TimeInterval = 86_400

  /// How many uploads of one owner may be under way.
  static let mostOpen = 50

  /// Removes what was given up, now and again after each `pause`, until that is cancelled.
  public func removeAbandoned(pause: @Sendable () async throws -> Void) async {
    repeat { removeAbandoned() } while (try? await pause()) != nil
  }

  /// Removes what began to come in and was not touched for ``restingTime``.
  /// - Returns: how many files were removed.
  @discardableResult
  public func removeAbandoned() -> Int {
    let limit = clock().addingTimeInterval(-Self.restingTime)
    let files = StoreLayout.names(in: layout.incoming).map { layout.incoming.appending(path: $0) }
    return files.count { file in
      guard let touched = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate,
        touched < limit
      else { return false }
      return (try? FileManager.default.removeItem(at: file)) != nil
    }
  }
}
