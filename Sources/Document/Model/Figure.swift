/// A chart or picture with a caption.
public struct Figure: Sendable, Equatable {
  /// The name by which ``RichText`` may refer to it.
  public var key: ReferenceKey?
  /// The title without a number.
  public var title: String
  /// What can be seen, for those who cannot see it.
  public var alternativeText: String
  /// The picture.
  public var drawing: Drawing
  /// The source or note under the caption.
  public var note: RichText?

  /// A figure from its parts.
  public init(
    _ title: String, key: ReferenceKey? = nil, alternativeText: String, drawing: Drawing, note: RichText? = nil
  ) {
    self.key = key
    self.title = title
    self.alternativeText = alternativeText
    self.drawing = drawing
    self.note = note
  }
}
