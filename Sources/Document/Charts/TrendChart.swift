import HTML

/// Target and realisasi over the years: realisasi as a line, the target as a step for each year. A year without a
/// value leaves a gap.
public struct TrendChart: Sendable, Equatable {
  /// One year.
  public struct Year: Sendable, Equatable {
    /// What stands under the axis.
    public var label: String
    /// The target, if there was one.
    public var target: ChartValue?
    /// The realisasi, if there is one.
    public var realisasi: ChartValue?

    /// A year from its parts.
    public init(_ label: String, target: ChartValue?, realisasi: ChartValue?) {
      self.label = label
      self.target = target
      self.realisasi = realisasi
    }
  }

  /// What is drawn, for those who cannot see it.
  public var title: String
  /// What can be seen.
  public var description: String
  /// The years from left to right.
  public var years: [Year]

  /// A chart from its parts.
  public init(title: String, description: String, years: [Year]) {
    self.title = title
    self.description = description
    self.years = years
  }

  /// The picture.
  public var drawing: Drawing {
    ChartStyle.drawing(height: 270, title: title, description: description) {
      SVG.line(
        .class("bagan-sumbu"), .x1(left), .y1(bottom + 14), .x2(right), .y2(bottom + 14), .stroke(ChartStyle.muted),
        .strokeWidth(1))
      for (index, year) in years.enumerated() {
        ChartStyle.text(year.label, x: centre(index), y: bottom + 32, anchor: "middle")
        if let target = year.target { step(index, target, isBelow: isTargetLabelBelow(year)) }
        if year.target == nil && year.realisasi == nil {
          ChartStyle.text(
            "–", x: centre(index), y: bottom, anchor: "middle", class: "bagan-teks-redup", colour: ChartStyle.muted)
        }
      }
      for run in runs { line(run) }
      for (index, year) in years.enumerated() {
        if let realisasi = year.realisasi { point(index, realisasi, isBelow: !isTargetLabelBelow(year)) }
      }
      seriesNames
    }
  }

  private var left: Double { 8 }
  private var right: Double { ChartStyle.width - 78 }
  private var top: Double { 30 }
  private var bottom: Double { 216 }
  private var band: Double { (right - left) / Double(max(1, years.count)) }

  private func centre(_ index: Int) -> Double { left + band * (Double(index) + 0.5) }

  private func height(_ value: ChartValue) -> Double {
    let positions = years.flatMap { [$0.target, $0.realisasi] }.compactMap { $0?.position }
    guard let low = positions.min(), let high = positions.max(), high > low else { return (top + bottom) / 2 }
    return bottom - 14 - (value.position - low) / (high - low) * (bottom - top - 28)
  }

  private func isTargetLabelBelow(_ year: Year) -> Bool {
    guard let target = year.target, let realisasi = year.realisasi else { return year.realisasi != nil }
    return target.position <= realisasi.position
  }

  private func step(_ index: Int, _ target: ChartValue, isBelow: Bool) -> HTML {
    let y = height(target)
    return HTML {
      SVG.line(
        .class("bagan-target"), .x1(centre(index) - band * 0.42), .y1(y), .x2(centre(index) + band * 0.42), .y2(y),
        .stroke(ChartStyle.target), .strokeWidth(2), .strokeDashes("5 3"))
      ChartStyle.text(
        target.printed, x: centre(index), y: isBelow ? y + 17 : y - 8, anchor: "middle", class: "bagan-teks-target",
        colour: ChartStyle.target)
    }
  }

  private func point(_ index: Int, _ realisasi: ChartValue, isBelow: Bool) -> HTML {
    let y = height(realisasi)
    return HTML {
      SVG.circle(.class("bagan-titik"), .cx(centre(index)), .cy(y), .r(4), .fill(ChartStyle.accent))
      ChartStyle.text(
        realisasi.printed, x: centre(index), y: isBelow ? y + 19 : y - 10, anchor: "middle",
        class: "bagan-teks-realisasi", colour: ChartStyle.accent, isBold: true)
    }
  }

  /// The stretches of years that follow each other without a gap.
  private var runs: [[(x: Double, y: Double)]] {
    var runs: [[(x: Double, y: Double)]] = []
    var run: [(x: Double, y: Double)] = []
    for (index, year) in years.enumerated() {
      if let realisasi = year.realisasi {
        run.append((centre(index), height(realisasi)))
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  private func line(_ points: [(x: Double, y: Double)]) -> HTML {
    SVG.polyline(
      .class("bagan-garis"), .points(points), .fill("none"), .stroke(ChartStyle.accent), .strokeWidth(2.5))
  }

  /// The names of the two series at the right of their last values, kept apart when the values are close.
  private var seriesNames: HTML {
    let target = years.last(where: { $0.target != nil })?.target.map(height)
    let realisasi = years.last(where: { $0.realisasi != nil })?.realisasi.map(height)
    var targetY = target ?? 0
    var realisasiY = realisasi ?? 0
    if target != nil, realisasi != nil, abs(targetY - realisasiY) < 16 {
      let middle = (targetY + realisasiY) / 2
      targetY = middle + (targetY < realisasiY ? -8 : 8)
      realisasiY = middle + (targetY < middle ? 8 : -8)
    }
    return HTML {
      if target != nil {
        ChartStyle.text(
          "Target", x: right + 6, y: targetY + 4, class: "bagan-teks-target", colour: ChartStyle.target)
      }
      if realisasi != nil {
        ChartStyle.text(
          "Realisasi", x: right + 6, y: realisasiY + 4, class: "bagan-teks-realisasi", colour: ChartStyle.accent,
          isBold: true)
      }
    }
  }
}
