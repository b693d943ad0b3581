import HTML

/// A tree of boxes from the top down: the organisation with its units, or a tree of conditions.
///
/// Boxes stand side by side; where all boxes under a box are at the end of the tree they stand below each other, which
/// keeps the picture narrow enough for a page.
public struct OrganisationChart: Sendable, Equatable {
  /// A box with the boxes under it.
  public struct Node: Sendable, Equatable {
    /// What stands in the box; long names are wrapped.
    public var name: String
    /// The boxes under it, from left to right.
    public var children: [Node]

    /// A box from its parts.
    public init(_ name: String, _ children: [Node] = []) {
      self.name = name
      self.children = children
    }
  }

  /// What is drawn, for those who cannot see it.
  public var title: String
  /// What can be seen.
  public var description: String
  /// The box at the top.
  public var root: Node

  /// A chart from its parts.
  public init(title: String, description: String, root: Node) {
    self.title = title
    self.description = description
    self.root = root
  }

  /// The picture; as wide as its boxes need.
  public var drawing: Drawing {
    let isWide = root.children.count > 5
    let tree = PlacedBox(root, left: margin, top: margin, isRoot: true, shape: isWide ? .narrow : .normal)
    return ChartStyle.drawing(
      width: tree.right + margin, height: tree.bottom + margin, title: title, description: description
    ) { tree.html }
  }

  private var margin: Double { 4 }
}

/// A box with its place; the subtree reaches from `left` to `right` and down to `bottom`.
private struct PlacedBox {
  /// How much room a box takes; many boxes side by side have to be narrow so that a page still shows them legibly.
  struct Shape {
    static let normal = Shape(width: 132, gap: 14, indent: 16)
    static let narrow = Shape(width: 86, gap: 7, indent: 8)

    let width: Double
    let gap: Double
    let indent: Double
  }

  private static let gapY = 30.0
  private static let stackGap = 12.0
  private static let size = 11.0

  let shape: Shape
  let lines: [String]
  let x: Double
  let y: Double
  let children: [PlacedBox]
  let isStacked: Bool
  let right: Double
  let bottom: Double

  private var boxHeight: Double { Double(lines.count) * ChartStyle.lineHeight(Self.size) + 14 }
  private var middle: Double { x + shape.width / 2 }

  init(_ node: OrganisationChart.Node, left: Double, top: Double, isRoot: Bool, shape: Shape) {
    self.shape = shape
    lines = ChartStyle.wrapped(node.name, width: shape.width - 10, size: Self.size)
    y = top
    let ownBottom = top + Double(lines.count) * ChartStyle.lineHeight(Self.size) + 14
    isStacked = !isRoot && node.children.count > 1 && node.children.allSatisfy(\.children.isEmpty)
    var placed: [PlacedBox] = []
    var nextLeft = left + (isStacked ? shape.indent : 0)
    var nextTop = ownBottom + (isStacked ? Self.stackGap : Self.gapY)
    for child in node.children {
      let box = PlacedBox(child, left: nextLeft, top: nextTop, isRoot: false, shape: shape)
      placed.append(box)
      if isStacked { nextTop = box.bottom + Self.stackGap } else { nextLeft = box.right + shape.gap }
    }
    children = placed
    if let first = placed.first, let last = placed.last, !isStacked {
      x = (first.x + last.x) / 2
    } else {
      x = left
    }
    right = max(x + shape.width, placed.map(\.right).max() ?? 0)
    bottom = max(ownBottom, placed.map(\.bottom).max() ?? 0)
  }

  var html: HTML {
    HTML {
      for child in children {
        connector(to: child)
        child.html
      }
      SVG.rect(
        .class("bagan-kotak"), .x(x), .y(y), .width(shape.width), .height(boxHeight), .rx(3), .fill("#f1efe8"),
        .stroke(ChartStyle.accent), .strokeWidth(1.2))
      ChartStyle.lines(lines, x: middle, y: y + 7 + Self.size * 0.95, anchor: "middle", size: Self.size)
    }
  }

  private func connector(to child: PlacedBox) -> HTML {
    let start = y + boxHeight
    let points: [(x: Double, y: Double)] =
      isStacked
      ? [(x + 8, start), (x + 8, child.y + child.boxHeight / 2), (child.x, child.y + child.boxHeight / 2)]
      : [
        (middle, start), (middle, child.y - Self.gapY / 2), (child.middle, child.y - Self.gapY / 2),
        (child.middle, child.y),
      ]
    return SVG.polyline(
      .class("bagan-sumbu"), .points(points), .fill("none"), .stroke(ChartStyle.muted), .strokeWidth(1.2))
  }
}
