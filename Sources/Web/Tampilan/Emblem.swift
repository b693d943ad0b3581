import HTML

/// The sign of the site in the tab of a browser: two bars of which one reaches the mark.
enum Emblem {
  static let fileName = "lambang-1.svg"
  static let path = "/aset/\(fileName)"
  static let bytes = SVG.drawing(width: 32, height: 32, title: "Selaras", description: "Lambang situs") {
    SVG.rect(.width(32), .height(32), .rx(6), .fill("#1b5e3f"))
    SVG.rect(.x(7), .y(14), .width(7), .height(11), .fill("#ffffff"))
    SVG.rect(.x(18), .y(7), .width(7), .height(18), .fill("#ffffff"))
  }.bytes
}
