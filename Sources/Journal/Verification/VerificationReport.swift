/// What is wrong with one entry, or with the file as a whole.
public struct Finding: Hashable, Sendable {
  /// The entry concerned; `nil` when the damage cannot be tied to one.
  public let sequence: Int64?
  /// What was found, in plain Indonesian.
  public let explanation: String
}

/// What a verification found.
public struct VerificationReport: Hashable, Sendable {
  /// Entries that were recomputed.
  public let checkedEntries: Int64
  /// The journal's end as it was found: worth printing on a signed document.
  public let position: JournalPosition
  /// What is wrong, in the order of the entries; at most ``findingLimit``.
  public let findings: [Finding]
  /// Findings beyond ``findingLimit``.
  public let omittedFindings: Int

  /// How many findings a report lists.
  public static let findingLimit = 100

  /// Whether nothing is wrong.
  public var isIntact: Bool { findings.isEmpty }
}

extension VerificationReport {
  /// The result in one Indonesian sentence, with the first finding if there is one.
  public var summary: String {
    guard let first = findings.first else {
      return "Jurnal utuh: \(checkedEntries) entri, hash terakhir \(position.hash)."
    }
    let others = findings.count - 1 + omittedFindings
    return others == 0 ? first.explanation : "\(first.explanation) Selain itu ada \(others) temuan lain."
  }
}
