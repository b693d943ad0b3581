/// Who answers for an entry, and in which role.
public struct Author: Hashable, Sendable {
  /// Id of the account (or of the program) that acted; not empty.
  public let actor: String
  /// The role in which it acted; not empty.
  public let role: String

  /// Makes an author; both texts are checked when an entry is appended.
  public init(actor: String, role: String) {
    self.actor = actor
    self.role = role
  }
}
