/// Who signs: a post, never a person; the name is written by hand.
public struct Signature: Sendable, Equatable {
  /// Place and date as printed, `Contoh, 28 Februari 2025`; empty when the document leaves them out.
  public var placeAndDate: String
  /// The lines of the post, `CAMAT CONTOH`.
  public var post: [String]

  /// A signature from its parts.
  public init(placeAndDate: String = "", post: [String]) {
    self.placeAndDate = placeAndDate
    self.post = post
  }
}
