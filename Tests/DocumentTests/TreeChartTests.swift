import Testing

@testable import Document

/// Trees drawn from left to right.
@Suite struct TreeChartTests {
  /// A source of numbers that gives the same ones for a seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// Depths of a walk through a random tree, roots at 0.
  private static func depths(_ count: Int, _ dice: inout Dice) -> [Int] {
    var depths: [Int] = []
    for _ in 0..<count {
      let most = depths.last.map { min($0 + 1, 12) } ?? 0
      depths.append(Int.random(in: 0...most, using: &dice))
    }
    return depths
  }

  @Test(
    "Boxes of a random tree never overlap, stand right of their parent, and lie inside the picture", arguments: 0..<30)
  func noOverlap(seed: UInt64) {
    var dice = Dice(state: seed &+ 7)
    let depths = Self.depths(Int.random(in: 1...160, using: &dice), &dice)
    let heights = depths.map { _ in Double.random(in: 24...140, using: &dice) }
    let layout = TreeLayout(depths: depths, heights: heights, lead: seed.isMultiple(of: 2) ? nil : 96)
    for (index, box) in layout.boxes.enumerated() {
      #expect(box.x >= 0 && box.y >= -0.001)
      #expect(box.x + TreeLayout.boxWidth <= layout.width + 0.001 && box.y + box.height <= layout.height + 0.001)
      if let parent = box.parent { #expect(layout.boxes[parent].x < box.x && depths[parent] < depths[index]) }
      for other in layout.boxes[(index + 1)...] where other.x == box.x {
        #expect(other.y >= box.y + box.height || box.y >= other.y + other.height, "\(seed) \(index)")
      }
    }
  }

  @Test func aParentStandsInTheMiddleOfItsChildren() {
    let layout = TreeLayout(depths: [0, 1, 1], heights: [20, 20, 20])
    #expect(layout.boxes.map(\.parent) == [nil, 0, 0])
    #expect(layout.boxes[0].y + 10 == (layout.boxes[1].y + layout.boxes[2].y + 20) / 2)
    #expect(layout.height == 40 + TreeLayout.gapY)
  }

  @Test func aRootStandsNearTheTopOfWhatIsLookedAtThroughAWindow() {
    let many = Array(repeating: 1, count: 40)
    let layout = TreeLayout(depths: [0] + many, heights: Array(repeating: 40, count: 41), lead: 96)
    #expect(layout.boxes[0].y == 96 && layout.boxes[1].y == 0 && layout.height == 40 * 50 - 10)
  }

  @Test("A tree of few levels fills the width it is given, one of many keeps boxes that can be read")
  func fillingWidth() {
    func width(_ levels: Int, _ filling: Double?) -> Double {
      TreeChart(
        title: "P", description: "P", nodes: (0..<levels).map { .init(depth: $0, name: "Kondisi", kind: "Hasil") },
        fillingWidth: filling
      ).drawing.width
    }
    #expect(width(3, 980) == 980 && width(4, 980) == 980)
    #expect(width(3, nil) == 3 * TreeLayout.boxWidth + 2 * TreeLayout.gapX + 24)
    #expect(width(6, 980) == width(6, nil))
    #expect(width(1, 980) == 300 + 24)
  }

  @Test func aTreeAsDeepAsItIsLargeIsDrawn() {
    let layout = TreeLayout(depths: Array(0..<3000), heights: Array(repeating: 30, count: 3000))
    #expect(layout.height == 30)
    #expect(TreeLayout(depths: [], heights: []).boxes.isEmpty)
  }

  @Test func eachNodeIsALinkWithItsWords() {
    let chart = TreeChart(
      title: "Pohon kinerja", description: "Dua simpul.",
      nodes: [
        .init(depth: 0, name: "Sejahtera & aman", kind: "Hasil", address: "/a"),
        .init(depth: 1, name: "Layanan", kind: "Keluaran", detail: "Camat", hidden: "+ 3 simpul", address: "/b"),
      ])
    let svg = String(decoding: chart.drawing.svg.bytes, as: UTF8.self)
    #expect(svg.contains("<a href=\"/a\">") && svg.contains("<a href=\"/b\">"))
    #expect(svg.contains("Sejahtera &amp; aman") && svg.contains("KELUARAN") && svg.contains("Camat"))
    #expect(svg.contains("+ 3 simpul") && svg.contains("<title>Pohon kinerja</title>"))
    #expect(svg.components(separatedBy: "<polyline").count == 2)
  }

  @Test func aLongConditionIsCutAndTheBoxStaysBounded() {
    let chart = TreeChart(
      title: "P", description: "P",
      nodes: [.init(depth: 0, name: String(repeating: "kata panjang ", count: 60), kind: "Hasil", address: "/a")])
    #expect(chart.drawing.height < 180)
    #expect(String(decoding: chart.drawing.svg.bytes, as: UTF8.self).contains("\u{2026}"))
  }
}
