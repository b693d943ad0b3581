/// What one author has to say at one time: a part of an append.
public struct Contribution: Sendable {
  /// What happened, in order.
  public let drafts: [EventDraft]
  /// Who answers for it.
  public let author: Author
  /// When.
  public let time: Timestamp

  /// A contribution from its parts.
  public init(drafts: [EventDraft], author: Author, time: Timestamp) {
    self.drafts = drafts
    self.author = author
    self.time = time
  }
}
