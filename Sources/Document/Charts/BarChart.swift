import HTML

/// Horizontal bars from 0, with a mark at 100 and the value at the end; made for capaian of several indikator.
public struct BarChart: Sendable, Equatable {
  /// One bar.
  public struct Bar: Sendable, Equatable {
    /// What the bar stands for.
    public var label: String
    /// Where the bar ends; `nil` draws none.
    public var value: ChartValue?
    /// What is said instead when there is no value, `belum diisi`.
    public var missing: String

    /// A bar from its parts.
    public init(_ label: String, value: ChartValue?, missing: String = "belum ada") {
      self.label = label
      self.value = value
      self.missing = missing
    }
  }

  /// What is drawn, for those who cannot see it.
  public var title: String
  /// What can be seen.
  public var description: String
  /// The bars from top to bottom.
  public var bars: [Bar]
  /// Where the names stand.
  public var layout: BarLayout

  /// A chart from its parts.
  public init(title: String, description: String, bars: [Bar], layout: BarLayout = .beside) {
    self.title = title
    self.description = description
    self.bars = bars
    self.layout = layout
  }

  /// The picture.
  public var drawing: Drawing {
    let scale = BarScale(values: bars.map(\.value), printed: bars.map { $0.value?.printed ?? "" }, layout)
    let rows = bars.map { ChartStyle.wrapped($0.label, width: layout.labelWidth) }
    let heights = rows.map { scale.height($0, atLeast: 30, margin: 12) }
    let total = heights.reduce(0, +)
    let tops = heights.indices.map { 22 + heights[..<$0].reduce(0, +) }
    return ChartStyle.drawing(width: layout.width, height: total + 34, title: title, description: description) {
      scale.markName(y: 14)
      switch layout {
      case .beside: scale.mark(top: 18, bottom: 22 + total)
      // Beside each bar only: it must not cross the names above them.
      case .above:
        for (index, lines) in rows.enumerated() {
          scale.mark(top: tops[index] + layout.lead(lines) + 2, bottom: tops[index] + heights[index])
        }
      }
      for (index, bar) in bars.enumerated() {
        row(bar, rows[index], top: tops[index], height: heights[index], scale: scale)
      }
      scale.axis(top: 22, bottom: 22 + total)
    }
  }

  private func row(_ bar: Bar, _ lines: [String], top: Double, height: Double, scale: BarScale) -> HTML {
    let middle = top + (height + layout.lead(lines)) / 2
    return HTML {
      scale.label(lines, top: top, middle: middle)
      if let value = bar.value {
        SVG.rect(
          .class("bagan-batang"), .x(scale.left), .y(middle - 8), .width(scale.length(value)), .height(16),
          .fill(ChartStyle.accent))
        scale.endLabel(value, y: middle + 4)
      } else {
        ChartStyle.text(
          bar.missing, x: scale.left + 6, y: middle + 4, class: "bagan-teks-redup", colour: ChartStyle.muted)
      }
    }
  }
}

/// The scale of horizontal bars from 0 to 100 or, if there is more, to the largest value; negative values count as 0.
struct BarScale {
  let left: Double
  private let layout: BarLayout
  private let largest: Double
  private let width: Double

  init(values: [ChartValue?], printed: [String], _ layout: BarLayout) {
    self.layout = layout
    left = layout.left
    largest = max(100, values.compactMap { $0?.position }.max() ?? 0)
    let widestText = printed.map { ChartStyle.estimatedWidth($0) }.max() ?? 0
    width = layout.width - left - max(40, widestText + 14)
  }

  /// The height of a row: its name beside the bar, or above it.
  func height(_ lines: [String], atLeast least: Double, margin: Double) -> Double {
    switch layout {
    case .beside: max(least, Double(lines.count) * ChartStyle.lineHeight(ChartStyle.fontSize) + margin)
    case .above: least + layout.lead(lines)
    }
  }

  /// The name of a row that begins at `top`, with its bar around `middle`.
  func label(_ lines: [String], top: Double, middle: Double) -> HTML {
    let text = ChartStyle.lineHeight(ChartStyle.fontSize)
    return switch layout {
    case .beside:
      ChartStyle.lines(lines, x: left - 10, y: middle + 4 - Double(lines.count - 1) * text / 2, anchor: "end")
    case .above: ChartStyle.lines(lines, x: left, y: top + text)
    }
  }

  func length(_ value: ChartValue) -> Double { max(0, value.position) / largest * width }

  var markX: Double { left + 100 / largest * width }

  func mark(top: Double, bottom: Double) -> HTML {
    SVG.line(
      .class("bagan-tanda"), .x1(markX), .y1(top), .x2(markX), .y2(bottom), .stroke(ChartStyle.target),
      .strokeWidth(1.5), .strokeDashes("5 3"))
  }

  func markName(y: Double) -> HTML {
    ChartStyle.text("100", x: markX, y: y, anchor: "middle", class: "bagan-teks-target", colour: ChartStyle.target)
  }

  /// The printed value at the end of a bar, inside of it where the mark at 100 would cross it.
  func endLabel(_ value: ChartValue, y: Double) -> HTML {
    let end = left + length(value)
    let textWidth = ChartStyle.estimatedWidth(value.printed, size: ChartStyle.fontSize * 1.08)
    let isCrossed = end - 2 < markX && markX < end + textWidth + 10
    if isCrossed, length(value) > textWidth + 12 {
      return ChartStyle.text(
        value.printed, x: end - 6, y: y, anchor: "end", class: "bagan-teks-terang", colour: "#ffffff", isBold: true)
    }
    return ChartStyle.text(value.printed, x: (isCrossed ? markX : end) + 6, y: y, isBold: true)
  }

  func axis(top: Double, bottom: Double) -> HTML {
    SVG.line(
      .class("bagan-sumbu"), .x1(left), .y1(top), .x2(left), .y2(bottom), .stroke(ChartStyle.muted), .strokeWidth(1))
  }
}
