internal import GRDB

/// Joins the checks of the chunks, in order, to the check of the whole chain.
struct ChainVerifier {
  private var last: ChunkCheck.Link?
  private var noted: ChunkCheck.Link?
  private var rows: Int64 = 0
  private var list = FindingList()
  private let expected: JournalPosition?

  /// - Parameter expected: a position written down earlier, to be found again in this journal.
  init(expecting expected: JournalPosition?) {
    self.expected = expected
  }

  /// Adds findings about the file as a whole.
  mutating func add(fileFindings: [String]) {
    for finding in fileFindings { list.add(nil, finding) }
  }

  mutating func add(_ chunk: ChunkCheck) {
    if let first = chunk.first {
      if let last {
        list.add(joining: last, to: first)
      } else if first.sequence > 1 {
        list.add(missing: 1, before: first.sequence)
      } else if first.isGenuine, first.previousHash != .zero {
        list.add(1, "Entri 1 bukan awal jurnal: entri itu menunjuk entri sebelumnya.")
      }
    }
    list.add(chunk.findings)
    last = chunk.last ?? last
    noted = noted ?? chunk.noted
    rows += chunk.rows
  }

  /// Compares the end of the chain with the journal's own record of it, and ends the verification.
  mutating func finish(recordedHead: JournalPosition?) -> VerificationReport {
    let end = JournalPosition(sequence: last?.sequence ?? 0, hash: last.map { $0.hash ?? .zero } ?? .zero)
    checkEnd(end, recorded: recordedHead)
    checkExpected()
    return VerificationReport(
      checkedEntries: rows, position: end, findings: list.findings, omittedFindings: list.omitted)
  }

  private mutating func checkExpected() {
    guard let expected, expected != .start else { return }
    if noted == nil {
      list.add(
        expected.sequence, "Entri \(expected.sequence), yang hash-nya pernah dicatat di luar jurnal, tidak ada lagi.")
    } else if noted?.hash != expected.hash {
      list.add(
        expected.sequence,
        "Hash entri \(expected.sequence) tidak sama dengan yang pernah dicatat di luar jurnal: "
          + "jurnal telah ditulis ulang sampai entri itu.")
    }
  }

  private mutating func checkEnd(_ end: JournalPosition, recorded: JournalPosition?) {
    guard let recorded else {
      return list.add(nil, "Catatan ujung jurnal hilang atau rusak.")
    }
    if recorded.sequence > end.sequence {
      list.add(
        end.sequence + 1,
        "Ujung jurnal tercatat di entri \(recorded.sequence), tetapi entri sesudah \(end.sequence) hilang.")
    } else if recorded.sequence < end.sequence {
      list.add(
        recorded.sequence + 1,
        "Ujung jurnal tercatat di entri \(recorded.sequence), tetapi ada entri sampai \(end.sequence).")
    } else if recorded.hash != end.hash, last?.isGenuine ?? true {
      list.add(end.sequence, "Hash entri terakhir (\(end.sequence)) tidak sama dengan catatan ujung jurnal.")
    }
  }
}
