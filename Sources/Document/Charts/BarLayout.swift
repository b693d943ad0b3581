/// Where the names of horizontal bars stand.
public enum BarLayout: Sendable, Hashable {
  /// Left of the bars, on a picture as wide as a page.
  case beside
  /// Above each bar, on a picture as wide as the screen of a telephone.
  case above

  /// The width of the whole picture.
  var width: Double { self == .beside ? ChartStyle.width : 400 }
  /// Where the bars begin.
  var left: Double { self == .beside ? 226 : 2 }
  /// The room for a name.
  var labelWidth: Double { self == .beside ? 210 : 390 }

  /// The height that a name takes above its bar.
  func lead(_ lines: [String]) -> Double {
    self == .beside ? 0 : Double(lines.count) * ChartStyle.lineHeight(ChartStyle.fontSize) + 4
  }
}
