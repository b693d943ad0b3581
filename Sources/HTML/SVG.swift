/// Drawings: the elements of SVG that charts need.
///
/// ```swift
/// SVG.drawing(width: 200, height: 20, title: "Capaian", description: "Capaian 80,00% dari target.") {
///   SVG.rect(.x(0), .y(0), .width(160), .height(12), .class("batang"), .fill("#1b5e3f"))
///   SVG.text(.x(164), .y(10)) { "80,00" }
/// }
/// ```
public enum SVG {
  /// A whole drawing with the names that a screen reader speaks. The view box starts at 0, 0.
  ///
  /// - Parameters:
  ///   - width: Width of the view box, in user units.
  ///   - height: Height of the view box, in user units.
  ///   - title: What is drawn, in a few words.
  ///   - description: What can be seen in the drawing.
  ///   - attributes: Further attributes of the `svg` element.
  ///   - content: The shapes.
  public static func drawing(
    width: Double, height: Double, title: String, description: String, _ attributes: SVGAttribute...,
    @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let size = "0 0 \(shortNumber(width)) \(shortNumber(height))"
    let fixed = [
      Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("viewBox", size),
      Attribute("width", shortNumber(width)), Attribute("height", shortNumber(height)), .role("img"),
    ]
    return element(
      "svg", fixed + attributes.map(\.attribute),
      HTML {
        element("title", [], HTML(title))
        element("desc", [], HTML(description))
        content()
      })
  }

  /// A group of shapes.
  public static func g(_ attributes: SVGAttribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("g", attributes.map(\.attribute), content())
  }

  /// A line of text; the point `x`, `y` is on its base line.
  public static func text(_ attributes: SVGAttribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("text", attributes.map(\.attribute), content())
  }

  /// A run inside a text.
  public static func tspan(_ attributes: SVGAttribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("tspan", attributes.map(\.attribute), content())
  }

  /// A link around shapes.
  public static func a(href address: String, @HTMLBuilder content: () -> HTML) -> HTML {
    element("a", [.href(address)], content())
  }

  /// A rectangle.
  public static func rect(_ attributes: SVGAttribute...) -> HTML { shape("rect", attributes) }

  /// A straight line.
  public static func line(_ attributes: SVGAttribute...) -> HTML { shape("line", attributes) }

  /// A circle.
  public static func circle(_ attributes: SVGAttribute...) -> HTML { shape("circle", attributes) }

  /// A line through points.
  public static func polyline(_ attributes: SVGAttribute...) -> HTML { shape("polyline", attributes) }

  /// An area between points.
  public static func polygon(_ attributes: SVGAttribute...) -> HTML { shape("polygon", attributes) }

  /// A path.
  public static func path(_ attributes: SVGAttribute...) -> HTML { shape("path", attributes) }

  /// The kinds of picture files that a drawing may hold.
  public enum PictureKind: String, Sendable {
    /// PNG.
    case png = "image/png"
    /// JPEG.
    case jpeg = "image/jpeg"
  }

  /// A picture file inside the drawing, from 0, 0 on.
  ///
  /// - Parameters:
  ///   - kind: The kind of the file.
  ///   - base64: The bytes of the file in Base64.
  ///   - width: Width in user units.
  ///   - height: Height in user units.
  public static func picture(_ kind: PictureKind, base64: String, width: Double, height: Double) -> HTML {
    element(
      "image",
      [
        Attribute("href", "data:\(kind.rawValue);base64,\(base64)"), Attribute("width", shortNumber(width)),
        Attribute("height", shortNumber(height)),
      ], .empty)
  }

  private static func shape(_ name: StaticString, _ attributes: [SVGAttribute]) -> HTML {
    element(name, attributes.map(\.attribute), .empty)
  }
}
