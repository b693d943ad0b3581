/// Where the boxes of a tree stand when it is drawn from left to right: a column for each level, each box in the middle
/// of the band that it shares with everything below it, or near its top.
///
/// Bands of siblings do not meet, so boxes never overlap. Two passes, without recursion: O(n).
struct TreeLayout: Sendable, Equatable {
  /// A box.
  struct Box: Sendable, Equatable {
    let x: Double
    let y: Double
    let height: Double
    /// The place of the box to the left in the list; `nil` for a root.
    let parent: Int?
  }

  /// As wide as four columns on a landscape page allow.
  static let boxWidth = 208.0
  static let gapX = 36.0
  static let gapY = 10.0

  let boxes: [Box]
  /// How wide every box is.
  let boxWidth: Double
  /// How far the boxes reach.
  let width: Double
  let height: Double

  /// - Parameters:
  ///   - depths: how far from the left each box stands, each box before those below it.
  ///   - heights: how high each box is.
  ///   - boxWidth: how wide every box is.
  ///   - lead: how far below the top of its band a box may stand; `nil` for the middle, however far that is.
  init(depths: [Int], heights: [Double], boxWidth: Double = boxWidth, lead: Double? = nil) {
    self.boxWidth = boxWidth
    var parents: [Int?] = []
    var open: [Int] = []
    for (index, depth) in depths.enumerated() {
      while let last = open.last, depths[last] >= depth { open.removeLast() }
      parents.append(open.last)
      open.append(index)
    }
    let below = Self.bands(below: parents, heights)
    let bands = zip(heights, below).map { max($0, $1) }
    var tops: [Double] = []
    var next = [Double](repeating: 0, count: depths.count)
    var nextRoot = 0.0
    for (index, band) in bands.enumerated() {
      let top: Double
      if let parent = parents[index] {
        top = next[parent]
        next[parent] += band + Self.gapY
      } else {
        top = nextRoot
        nextRoot += band + 2 * Self.gapY
      }
      tops.append(top)
      next[index] = top + (band - below[index]) / 2
    }
    boxes = depths.indices.map { index in
      Box(
        x: Double(depths[index]) * (boxWidth + Self.gapX),
        y: tops[index] + min((bands[index] - heights[index]) / 2, lead ?? .infinity),
        height: heights[index], parent: parents[index])
    }
    width = (boxes.map(\.x).max() ?? 0) + boxWidth
    height = zip(tops, bands).map { $0 + $1 }.max() ?? 0
  }

  /// How much height the boxes at once below each box take with their own bands and the gaps between them.
  private static func bands(below parents: [Int?], _ heights: [Double]) -> [Double] {
    var below = [Double](repeating: 0, count: heights.count)
    for index in heights.indices.reversed() {
      guard let parent = parents[index] else { continue }
      below[parent] += max(heights[index], below[index]) + (below[parent] == 0 ? 0 : gapY)
    }
    return below
  }
}
