/// A run inside a paragraph or cell.
public indirect enum Inline: Sendable, Equatable {
  /// Plain text; whatever it contains, no writer takes it for markup.
  case text(String)
  /// Important text.
  case strong(RichText)
  /// Stressed text, foreign words, titles.
  case emphasis(RichText)
  /// A link; `#` and an anchor is a place in this document. An address that is not http(s), mailto, relative or a
  /// fragment is printed as plain text.
  case link(RichText, address: String)
  /// A computed figure as printed, with the address of the page that says where it comes from.
  case value(String, source: String)
  /// The number of a section, table or figure: `Tabel 3.14`.
  case reference(ReferenceKey)
  /// A line end inside the paragraph.
  case lineBreak
}

/// Text with runs, written like a string:
///
/// ```swift
/// let sentence: RichText = "Capaian \(strong: "100,02%") dapat dilihat pada \(see: "capaian")."
/// ```
public struct RichText: Sendable, Equatable {
  /// The runs, in reading order.
  public var runs: [Inline]

  /// Text from runs.
  public init(_ runs: [Inline]) { self.runs = runs }

  /// Plain text.
  public init(_ text: String) { runs = text.isEmpty ? [] : [.text(text)] }

  /// The characters without any marking; line ends become blanks.
  public var plainText: String {
    runs.map { run in
      switch run {
      case .text(let text): text
      case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.plainText
      case .value(let printed, _): printed
      case .reference(let key): key.name
      case .lineBreak: " "
      }
    }.joined()
  }

  /// Whether there is nothing to print.
  public var isEmpty: Bool { runs.isEmpty }
}

extension RichText: ExpressibleByArrayLiteral {
  /// Text from runs.
  public init(arrayLiteral runs: Inline...) { self.runs = runs }
}

extension RichText: ExpressibleByStringInterpolation {
  /// Plain text.
  public init(stringLiteral text: String) { self.init(text) }

  /// Text with runs.
  public init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }

  /// Collects the runs of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var runs: [Inline] = []

    /// An empty collection.
    public init(literalCapacity: Int, interpolationCount: Int) {
      runs.reserveCapacity(2 * interpolationCount + 1)
    }

    /// The literal part.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(.text(literal)) }
    }

    /// Plain text.
    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    /// A whole number without grouping.
    public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    /// A run.
    public mutating func appendInterpolation(_ run: Inline) { runs.append(run) }

    /// Other text with runs.
    public mutating func appendInterpolation(_ text: RichText) { runs.append(contentsOf: text.runs) }

    /// Important text.
    public mutating func appendInterpolation(strong text: RichText) { runs.append(.strong(text)) }

    /// Stressed text.
    public mutating func appendInterpolation(emphasis text: RichText) { runs.append(.emphasis(text)) }

    /// The number of a section, table or figure.
    public mutating func appendInterpolation(see key: ReferenceKey) { runs.append(.reference(key)) }
  }
}
