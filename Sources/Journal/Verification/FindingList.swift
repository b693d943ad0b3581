/// Findings up to ``VerificationReport/findingLimit``, and how many more there were.
struct FindingList: Sendable {
  private(set) var findings: [Finding] = []
  private(set) var omitted = 0

  mutating func add(_ sequence: Int64?, _ explanation: String) {
    if findings.count < VerificationReport.findingLimit {
      findings.append(Finding(sequence: sequence, explanation: explanation))
    } else {
      omitted += 1
    }
  }

  mutating func add(_ other: FindingList) {
    for finding in other.findings { add(finding.sequence, finding.explanation) }
    omitted += other.omitted
  }

  /// Adds that the entries from `first` up to the one before `next` are not there. Entries count from 1, whatever a
  /// damaged file says.
  mutating func add(missing first: Int64, before next: Int64) {
    let first = max(first, 1)
    guard first < next else { return }
    add(first, first == next - 1 ? "Entri \(first) hilang." : "Entri \(first) sampai \(next - 1) hilang.")
  }

  /// Adds what is wrong between two rows that follow each other. One cause gives one finding: a row that does not
  /// match its own hash was reported already, and so was a gap.
  mutating func add(joining earlier: ChunkCheck.Link, to later: ChunkCheck.Link) {
    guard earlier.isGenuine, later.isGenuine else { return }
    if later.sequence == earlier.sequence &+ 1, later.previousHash != earlier.hash {
      add(
        earlier.sequence,
        "Entri \(earlier.sequence) telah ditulis ulang: hash-nya tidak sama dengan yang dicatat entri \(later.sequence)."
      )
    }
    if let time = later.time, let before = earlier.time {
      if time < before {
        add(later.sequence, "Waktu entri \(later.sequence) lebih awal daripada waktu entri sebelumnya.")
      }
    } else if later.time == nil {
      add(later.sequence, "Waktu entri \(later.sequence) tidak sah.")
    }
  }
}
