/// The first page of a report.
public struct Cover: Sendable, Equatable {
  /// The lines of the title, the most important first.
  public var title: [String]
  /// The emblem between title and foot.
  public var emblem: Drawing?
  /// The lines at the foot: government, organisation, year.
  public var foot: [String]

  /// A cover from its parts.
  public init(title: [String], emblem: Drawing? = nil, foot: [String]) {
    self.title = title
    self.emblem = emblem
    self.foot = foot
  }
}

/// One part of what stands before the chapters.
public enum FrontMatter: Sendable, Equatable {
  /// A page with a title of its own: preface, executive summary, statement of review.
  case section(title: String, blocks: [Block])
  /// The generated table of contents.
  case contents
  /// The generated list of tables; left out when there is none.
  case listOfTables
  /// The generated list of figures; left out when there is none.
  case listOfFigures
}
