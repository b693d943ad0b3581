import HTML
import Testing

@Suite("SVG")
struct SVGTests {
  @Test func drawingHasNamesAndShapes() {
    let drawing = SVG.drawing(width: 100, height: 20.5, title: "Judul <1>", description: "Uraian") {
      SVG.rect(.x(0), .y(1.25), .width(80), .height(12), .fill("#1b5e3f"), .class("batang"))
      SVG.text(.x(84), .y(10), .textAnchor("start")) { "80,00 & lebih" }
      SVG.polyline(.points([(0, 1), (2.5, 3)]), .fill("none"))
    }
    #expect(
      drawing.string
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 20.5\" width=\"100\" height=\"20.5\" role=\"img\">"
        + "<title>Judul &lt;1&gt;</title><desc>Uraian</desc>"
        + "<rect x=\"0\" y=\"1.25\" width=\"80\" height=\"12\" fill=\"#1b5e3f\" class=\"batang\"></rect>"
        + "<text x=\"84\" y=\"10\" text-anchor=\"start\">80,00 &amp; lebih</text>"
        + "<polyline points=\"0,1 2.5,3\" fill=\"none\"></polyline></svg>")
  }

  @Test(
    arguments: [
      (0.0, "0"), (1.0 / 3, "0.33"), (-0.004, "0"), (-1.5, "-1.5"), (1.05, "1.05"), (2e5, "200000"),
      (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ])
  func coordinatesAreShort(value: Double, expected: String) {
    #expect(SVG.circle(.r(value)).string == "<circle r=\"\(expected)\"></circle>")
  }
}
