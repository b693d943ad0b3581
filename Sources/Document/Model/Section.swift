/// A chapter, or a section inside one.
public struct Section: Sendable, Equatable {
  /// The name by which ``RichText`` may refer to it.
  public var key: ReferenceKey?
  /// The title without a number.
  public var title: String
  /// Whether the section gets a number; an unnumbered one does not advance the counting.
  public var isNumbered: Bool
  /// What stands before the first inner section.
  public var blocks: [Block]
  /// The inner sections.
  public var sections: [Section]

  /// A section from its parts.
  public init(
    _ title: String, key: ReferenceKey? = nil, isNumbered: Bool = true, blocks: [Block] = [],
    sections: [Section] = []
  ) {
    self.key = key
    self.title = title
    self.isNumbered = isNumbered
    self.blocks = blocks
    self.sections = sections
  }
}

/// The name by which text refers to a section, table or figure before anybody knows its number.
public struct ReferenceKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name; unique in a document.
  public let name: String

  /// A key by name.
  public init(_ name: String) { self.name = name }

  /// A key by name.
  public init(stringLiteral name: String) { self.name = name }
}
