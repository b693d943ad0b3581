/// Which entries somebody looks for. An empty filter lets every entry through.
public struct EntryFilter: Hashable, Sendable {
  /// A part of the actor's name; `nil` for all actors.
  public var actor: String?
  /// The kinds; `nil` for all kinds.
  public var kinds: Set<String>?
  /// The payload holds one text of each group. A text is compared as it stands in the JSON.
  public var payload: [[String]]

  /// A filter from its parts.
  public init(actor: String? = nil, kinds: Set<String>? = nil, payload: [[String]] = []) {
    self.actor = actor
    self.kinds = kinds
    self.payload = payload
  }

  /// Whether an entry passes. Capitals of the Latin alphabet make no difference, as in the journal file.
  func passes(_ entry: Envelope) -> Bool {
    if let actor, !Self.holds(entry.head.author.actor, actor) { return false }
    if let kinds, !kinds.contains(entry.head.kind) { return false }
    guard !payload.isEmpty else { return true }
    let text = String(decoding: entry.payload, as: UTF8.self)
    return payload.allSatisfy { group in group.contains { Self.holds(text, $0) } }
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    folded(text).contains(folded(part))
  }

  private static func folded(_ text: String) -> String {
    String(decoding: text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
