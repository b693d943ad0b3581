public import Document

/// Puts files into one archive (ZIP). The composition root gives the real one; tests give one of their own.
public protocol PenyediaArsip: Sendable {
  /// An archive of files that are added as they are made.
  /// - Parameters:
  ///   - day: the day that the files bear.
  ///   - fill: adds the files.
  /// - Throws: ``GalatLaporan`` with words for the visitor, `CancellationError` once it was given up, and what `fill`
  ///   throws; of any other error the visitor learns only that there is one.
  func arsip(day: CalendarDay, _ fill: @Sendable (ArchiveFiles) async throws -> Void) async throws -> [UInt8]
}
