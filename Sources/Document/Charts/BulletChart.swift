import HTML

/// Serapan per program: a pale bar for the whole pagu, in it the part that is spent, the percentage at the end.
public struct BulletChart: Sendable, Equatable {
  /// One program.
  public struct Bullet: Sendable, Equatable {
    /// The program.
    public var label: String
    /// The serapan in percent of the pagu.
    public var serapan: ChartValue
    /// Realisasi and pagu as printed, `Rp6.798.722.434 dari Rp7.221.153.000`.
    public var detail: String

    /// A bullet from its parts.
    public init(_ label: String, serapan: ChartValue, detail: String) {
      self.label = label
      self.serapan = serapan
      self.detail = detail
    }
  }

  /// What is drawn, for those who cannot see it.
  public var title: String
  /// What can be seen.
  public var description: String
  /// The programs from top to bottom.
  public var bullets: [Bullet]
  /// Where the names stand.
  public var layout: BarLayout

  /// A chart from its parts.
  public init(title: String, description: String, bullets: [Bullet], layout: BarLayout = .beside) {
    self.title = title
    self.description = description
    self.bullets = bullets
    self.layout = layout
  }

  /// The picture.
  public var drawing: Drawing {
    let scale = BarScale(values: bullets.map(\.serapan), printed: bullets.map(\.serapan.printed), layout)
    let labels = bullets.map { ChartStyle.wrapped($0.label, width: layout.labelWidth) }
    let heights = labels.map { scale.height($0, atLeast: 48, margin: 14) }
    return ChartStyle.drawing(
      width: layout.width, height: heights.reduce(0, +) + 6, title: title, description: description
    ) {
      for (index, bullet) in bullets.enumerated() {
        row(bullet, labels[index], top: heights[..<index].reduce(0, +), height: heights[index], scale: scale)
      }
    }
  }

  private func row(_ bullet: Bullet, _ lines: [String], top: Double, height: Double, scale: BarScale) -> HTML {
    let middle = top + (height + layout.lead(lines)) / 2
    let pagu = scale.markX - scale.left
    let spent = scale.length(bullet.serapan)
    return HTML {
      scale.label(lines, top: top, middle: middle)
      SVG.rect(
        .class("bagan-pagu"), .x(scale.left), .y(middle - 14), .width(pagu), .height(18), .fill(ChartStyle.faint))
      SVG.rect(
        .class("bagan-batang"), .x(scale.left), .y(middle - 10), .width(spent), .height(10), .fill(ChartStyle.accent))
      SVG.line(
        .class("bagan-tanda"), .x1(scale.markX), .y1(middle - 16), .x2(scale.markX), .y2(middle + 6),
        .stroke(ChartStyle.target), .strokeWidth(2))
      ChartStyle.text(
        bullet.serapan.printed, x: scale.left + max(pagu, spent) + 7, y: middle - 1, isBold: true)
      ChartStyle.text(
        bullet.detail, x: scale.left, y: middle + 18, class: "bagan-teks-redup", colour: ChartStyle.muted, size: 11)
    }
  }
}
