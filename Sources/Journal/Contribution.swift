/// What one author appends at one time.
public struct Contribution: Sendable {
  /// What happened, in order.
  public let drafts: [EventDraft]
  /// Who answers for it.
  public let author: Author
  /// When.
  public let time: Timestamp

  /// A part of an append.
  public init(drafts: [EventDraft], author: Author, time: Timestamp) {
    self.drafts = drafts
    self.author = author
    self.time = time
  }
}

extension JournalStore {
  public func append(
    _ contributions: [Contribution], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    var result: [Envelope] = []
    for request in contributions {
      result += try await append(
        request.drafts, by: request.author, at: request.time, expecting: sequence + Int64(result.count))
    }
    return result
  }
}
