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
    ("narrow bars", narrow(SampleDocument.bars).drawing),
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

  private static func narrow(_ chart: BarChart) -> BarChart {
    var narrow = chart
    narrow.layout = .above
    return narrow
  }

  /// Numbers of an attribute of the elements of one kind.
  private static func numbers(_ attribute: String, of element: String, in svg: String) -> [Double] {
    svg.components(separatedBy: "<\(element) ").dropFirst().compactMap { part in
      part.prefix { $0 != ">" }.components(separatedBy: "\(attribute)=\"").dropFirst().first
        .flatMap { Double($0.prefix { $0 != "\"" }) }
    }
  }

  @Test("With names above the bars the picture is as narrow as a telephone, and each name stands above its bar")
  func narrowBars() throws {
    let drawing = Self.narrow(SampleDocument.bars).drawing
    #expect(drawing.width == 400 && drawing.height > SampleDocument.bars.drawing.height)
    let svg = drawing.svg.string
    let bars = Self.numbers("y", of: "rect", in: svg)
    #expect(bars.count == SampleDocument.bars.bars.count { $0.value != nil } && bars == bars.sorted())
    let ends = zip(Self.numbers("x", of: "rect", in: svg), Self.numbers("width", of: "rect", in: svg)).map { $0 + $1 }
    #expect(ends.allSatisfy { $0 < 400 })
    let first = try #require(SampleDocument.bars.bars.first?.label.prefix(6))
    let name = try #require(svg.components(separatedBy: "<text ").first { $0.contains(first) })
    #expect((Self.numbers("y", of: "text", in: "<text " + name).first ?? .infinity) < bars[0])
  }

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
