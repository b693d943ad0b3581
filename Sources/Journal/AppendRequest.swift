/// What one author appends at one time.
public struct AppendRequest: Sendable {
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
    _ requests: [AppendRequest], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    var result: [Envelope] = []
    for request in requests {
      result += try await append(
        request.drafts, by: request.author, at: request.time, expecting: sequence + Int64(result.count))
    }
    return result
  }
}
