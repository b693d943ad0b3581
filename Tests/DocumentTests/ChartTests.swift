import Foundation
import HTML
import Testing

@testable import Document

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Charts")
struct ChartTests {
  static let drawings: [(String, Drawing)] = [
    ("trend", SampleDocument.trend.drawing), ("bars", SampleDocument.bars.drawing),
    ("bullets", SampleDocument.bullets.drawing), ("organisation", SampleDocument.organisation.drawing),
    ("empty trend", TrendChart(title: "a", description: "b", years: []).drawing),
    ("empty bars", BarChart(title: "a", description: "b", bars: []).drawing),
    (
      "strange values",
      BarChart(
        title: "a", description: "b",
        bars: [
          .init("", value: ChartValue(.nan, printed: "x")), .init("b", value: ChartValue(-50, printed: "-50,00%")),
          .init("c", value: ChartValue(1e9, printed: "1.000.000.000,00%")),
        ]
      ).drawing
    ),
  ]

  @Test(arguments: drawings.indices)
  func everyChartIsWellFormedAndNamed(index: Int) {
    let (name, drawing) = Self.drawings[index]
    let parser = XMLParser(data: Data(drawing.svg.bytes))
    #expect(parser.parse(), "\(name)")
    let svg = drawing.svg.string
    #expect(svg.contains("<title>") && svg.contains("<desc>"))
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test func printedLabelsAreTheCallersAndYearsWithoutValueAreGaps() {
    let svg = SampleDocument.trend.drawing.svg.string
    for printed in ["84,10", "85,90", "87,67", "87,70", "Target", "Realisasi"] { #expect(svg.contains(">\(printed)<")) }
    #expect(svg.components(separatedBy: "<polyline").count - 1 == 2)
  }

  @Test func barsAboveHundredFit() {
    let svg = SampleDocument.bars.drawing.svg.string
    #expect(svg.contains(">230,04%<"))
    let ends = svg.matches(of: /<rect class="bagan-batang" x="([0-9.]+)" y="[0-9.]+" width="([0-9.]+)"/)
      .compactMap { match -> Double? in
        guard let x = Double(match.1), let width = Double(match.2) else { return nil }
        return x + width
      }
    #expect(ends.count == 3)
    #expect(ends.allSatisfy { $0 < 590 })
  }

  @Test func longNamesAreWrapped() {
    let chart = OrganisationChart(
      title: "a", description: "b", root: .init("Pertanggungjawabanpenyelenggaraanpemerintahandaerah kecamatan"))
    #expect(chart.drawing.svg.string.components(separatedBy: "<text").count > 3)
  }

  @Test(arguments: [(640.0, 270.0, 15.5), (1280, 300, 15.5), (320, 100, 7.75), (640, 1280, 10), (0, 0, 15.5)])
  func drawingsFitThePage(width: Double, height: Double, expected: Double) {
    #expect(Drawing(svg: .empty, width: width, height: height).printedWidthInCentimetres == expected)
  }
}
