import HTML

/// A tree of conditions from left to right, each box with a link of its own.
///
/// The picture carries its own ground, so that it stands alone under an address of its own.
public struct TreeChart: Sendable, Equatable {
  /// A box. Boxes come in the order in which a reader walks: each before those below it.
  public struct Node: Sendable, Equatable {
    /// How far it is from the left, from 0; a box belongs below the last one before it that is further left.
    public var depth: Int
    /// What stands in the box.
    public var name: String
    /// What stands above the name in small letters: the level.
    public var kind: String
    /// What stands below the name in small letters: who answers; empty for nothing.
    public var detail: String
    /// What is not drawn, in words; empty for nothing.
    public var hidden: String
    /// Where the box leads; `nil` for nowhere.
    public var address: String?
    /// Whether the box is one of those that were looked for.
    public var isMarked: Bool

    /// A box from its parts.
    public init(
      depth: Int, name: String, kind: String, detail: String = "", hidden: String = "", address: String? = nil,
      isMarked: Bool = false
    ) {
      self.depth = depth
      self.name = name
      self.kind = kind
      self.detail = detail
      self.hidden = hidden
      self.address = address
      self.isMarked = isMarked
    }
  }

  /// What is drawn, for those who cannot see it.
  public var title: String
  /// What can be seen.
  public var description: String
  /// The boxes.
  public var nodes: [Node]
  /// How wide the picture should be where it is looked at through a window: trees of few levels get wider boxes, up to a
  /// limit, so that they fill it, and a root stands near the top, so that the window opens on it. `nil` for a picture
  /// that is seen as a whole: boxes as narrow as words allow, each in the middle of what is below it.
  public var fillingWidth: Double?

  /// A chart from its parts.
  public init(title: String, description: String, nodes: [Node], fillingWidth: Double? = nil) {
    self.title = title
    self.description = description
    self.nodes = nodes
    self.fillingWidth = fillingWidth
  }

  /// The picture; as large as its boxes need.
  public var drawing: Drawing {
    let texts = nodes.map { BoxText($0, boxWidth: boxWidth) }
    let layout = TreeLayout(
      depths: nodes.map(\.depth), heights: texts.map(\.height), boxWidth: boxWidth,
      lead: fillingWidth == nil ? nil : Self.lead)
    let (width, height) = (layout.width + 2 * Self.margin, layout.height + 2 * Self.margin)
    return ChartStyle.drawing(width: width, height: height, title: title, description: description) {
      SVG.rect(.class("bagan-lembar"), .x(0), .y(0), .width(width), .height(height), .fill("#ffffff"))
      for box in layout.boxes {
        if let parent = box.parent { Self.connector(layout.boxes[parent], box, width: layout.boxWidth) }
      }
      for (index, box) in layout.boxes.enumerated() {
        let shape = Self.draw(nodes[index], texts[index], box, width: layout.boxWidth)
        if let address = nodes[index].address { SVG.a(href: address) { shape } } else { shape }
      }
    }
  }

  private static let margin = 12.0
  /// As far down as a reader still sees without scrolling.
  private static let lead = 96.0
  /// Lines longer than this are no easier to read.
  private static let widestBox = 300.0

  private var boxWidth: Double {
    guard let fillingWidth else { return TreeLayout.boxWidth }
    let columns = Double((nodes.map(\.depth).max() ?? 0) + 1)
    let share = (fillingWidth - 2 * Self.margin + TreeLayout.gapX) / columns - TreeLayout.gapX
    return min(max(share, TreeLayout.boxWidth), Self.widestBox)
  }

  private static func draw(_ node: Node, _ text: BoxText, _ box: TreeLayout.Box, width: Double) -> HTML {
    let (x, y) = (box.x + margin, box.y + margin)
    return HTML {
      SVG.rect(
        .class("bagan-kotak"), .x(x), .y(y), .width(width), .height(box.height), .rx(3),
        .fill(node.isMarked ? "#e2efe7" : "#f7f6f1"), .stroke(node.isMarked ? ChartStyle.accent : "#8c887d"),
        .strokeWidth(node.isMarked ? 2 : 1))
      text.draw(x: x + BoxText.padding, y: y + BoxText.padding)
    }
  }

  private static func connector(_ parent: TreeLayout.Box, _ child: TreeLayout.Box, width: Double) -> HTML {
    let start = (x: parent.x + margin + width, y: parent.y + margin + parent.height / 2)
    let end = (x: child.x + margin, y: child.y + margin + child.height / 2)
    let middle = end.x - TreeLayout.gapX / 2
    return SVG.polyline(
      .class("bagan-sumbu"), .points([start, (x: middle, y: start.y), (x: middle, y: end.y), end]), .fill("none"),
      .stroke("#8c887d"), .strokeWidth(1))
  }
}

/// The lines of a box, wrapped once.
private struct BoxText {
  static let padding = 10.0
  private static let nameSize = 11.5
  private static let smallSize = 9.5
  /// A condition may be a whole sentence; what does not fit is read in the list and on its page.
  private static let mostLines = 7
  /// How much wider letters are in bold, and how much a browser's own letters may exceed the estimate.
  private static let boldness = 1.08

  private let kind: [String]
  private let name: [String]
  private let small: [String]

  init(_ node: TreeChart.Node, boxWidth: Double) {
    func wrapped(_ text: String, _ size: Double, atMost count: Int, isBold: Bool = false) -> [String] {
      let width = (boxWidth - 2 * Self.padding) / (isBold ? Self.boldness : 1)
      let lines = ChartStyle.wrapped(text, width: width, size: size)
      guard lines.count > count else { return lines }
      return lines.prefix(count - 1) + ["\(lines[count - 1])\u{2026}"]
    }
    kind = wrapped(node.kind.uppercased(), Self.smallSize, atMost: 2)
    name = wrapped(node.name, Self.nameSize, atMost: Self.mostLines, isBold: true)
    small = [node.detail, node.hidden].filter { !$0.isEmpty }
      .flatMap { wrapped($0, Self.smallSize, atMost: 3) }
  }

  var height: Double {
    Double(kind.count + small.count) * ChartStyle.lineHeight(Self.smallSize)
      + Double(name.count) * ChartStyle.lineHeight(Self.nameSize) + 2 * Self.padding
  }

  func draw(x: Double, y: Double) -> HTML {
    let quiet = "#57544d"
    let lines =
      kind.map { ($0, Self.smallSize, quiet, false) } + name.map { ($0, Self.nameSize, ChartStyle.ink, true) }
      + small.map { ($0, Self.smallSize, quiet, false) }
    var base = y
    return HTML {
      for (text, size, colour, isBold) in lines {
        ChartStyle.text(
          text, x: x, y: Self.next(&base, size), colour: colour, size: size, isBold: isBold)
      }
    }
  }

  /// The base line of the next line of text.
  private static func next(_ top: inout Double, _ size: Double) -> Double {
    defer { top += ChartStyle.lineHeight(size) }
    return top + size
  }
}
