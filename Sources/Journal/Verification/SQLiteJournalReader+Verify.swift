public import Foundation
internal import GRDB

/// Reads one entry by itself, without its neighbours.
/// - Throws: an error whose description says in Indonesian why the entry cannot be read.
public typealias EntryReading = @Sendable (_ head: EntryHead, _ payload: Data) throws -> Void

extension SQLiteJournalReader {
  /// Recomputes the whole chain: the file's own structure, the tables, every hash, every link, no gap, no time that
  /// goes back, and the recorded end. Works beside a process that appends; what is appended meanwhile is not looked at.
  ///
  /// One changed byte in any column of any entry is found, also in the row that records the end, and so are entries
  /// taken away or put in. Two things a journal alone cannot show:
  /// - Who rewrites *everything* from some entry on, all later hashes and the recorded end included, leaves a
  ///   consistent journal. Only a position noted elsewhere reveals it: give it as `expected`.
  /// - While the write-ahead log lies beside the file (after a crash), the last commits live only there; whoever cuts
  ///   it off takes entry and recorded end away together. Again a noted position reveals it.
  /// - Parameters:
  ///   - expected: a position that was printed or noted outside the journal.
  ///   - reading: what an entry means to whoever keeps the journal; an entry that it refuses is a finding.
  /// - Throws: only when the file cannot be read at all; damage is a finding.
  public func verify(
    against expected: JournalPosition? = nil, reading: EntryReading? = nil
  ) async throws(JournalError) -> VerificationReport {
    var verifier = ChainVerifier(expecting: expected)
    let file = try await read { try FileCheck($0) }
    verifier.add(fileFindings: file.findings)
    do {
      let noting = expected?.sequence
      try await OrderedChunks.process(
        file.chunks, parallelism: Connections.parallelism + 1,
        work: { [self] chunk in try await read { try ChunkCheck(chunk, noting: noting, reading: reading, of: $0) } },
        consume: { verifier.add($0) })
    } catch {
      throw JournalError(error, file: self.file)
    }
    return verifier.finish(recordedHead: file.recordedHead)
  }
}
