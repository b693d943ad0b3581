/// One attribute of an SVG element. Lengths are user units of the drawing, written with at most two decimals.
public struct SVGAttribute: Sendable {
  let attribute: Attribute

  private init(_ name: StaticString, _ value: String?) { attribute = Attribute(name, value) }

  private init(_ name: StaticString, _ value: Double) { self.init(name, shortNumber(value)) }

  private init(_ attribute: Attribute) { self.attribute = attribute }

  /// `class`, the door for colours by style sheet.
  public static func `class`(_ name: String) -> SVGAttribute { SVGAttribute(Attribute.class(name)) }

  /// `aria-…`.
  public static func aria(_ name: StaticString, _ value: String?) -> SVGAttribute { SVGAttribute(.aria(name, value)) }

  /// `x`.
  public static func x(_ value: Double) -> SVGAttribute { SVGAttribute("x", value) }

  /// `y`.
  public static func y(_ value: Double) -> SVGAttribute { SVGAttribute("y", value) }

  /// `dx`, a shift to the right of a text.
  public static func dx(_ value: Double) -> SVGAttribute { SVGAttribute("dx", value) }

  /// `dy`, a shift downwards of a text.
  public static func dy(_ value: Double) -> SVGAttribute { SVGAttribute("dy", value) }

  /// `x1` of a line.
  public static func x1(_ value: Double) -> SVGAttribute { SVGAttribute("x1", value) }

  /// `y1` of a line.
  public static func y1(_ value: Double) -> SVGAttribute { SVGAttribute("y1", value) }

  /// `x2` of a line.
  public static func x2(_ value: Double) -> SVGAttribute { SVGAttribute("x2", value) }

  /// `y2` of a line.
  public static func y2(_ value: Double) -> SVGAttribute { SVGAttribute("y2", value) }

  /// `cx` of a circle.
  public static func cx(_ value: Double) -> SVGAttribute { SVGAttribute("cx", value) }

  /// `cy` of a circle.
  public static func cy(_ value: Double) -> SVGAttribute { SVGAttribute("cy", value) }

  /// `r` of a circle.
  public static func r(_ value: Double) -> SVGAttribute { SVGAttribute("r", value) }

  /// `rx`, the rounding of a rectangle.
  public static func rx(_ value: Double) -> SVGAttribute { SVGAttribute("rx", value) }

  /// `width`.
  public static func width(_ value: Double) -> SVGAttribute { SVGAttribute("width", value) }

  /// `height`.
  public static func height(_ value: Double) -> SVGAttribute { SVGAttribute("height", value) }

  /// `points` of a polyline or polygon.
  public static func points(_ points: [(x: Double, y: Double)]) -> SVGAttribute {
    SVGAttribute("points", points.map { "\(shortNumber($0.x)),\(shortNumber($0.y))" }.joined(separator: " "))
  }

  /// `d` of a path, in SVG path language.
  public static func d(_ value: String) -> SVGAttribute { SVGAttribute("d", value) }

  /// `fill`, a colour or `none`.
  public static func fill(_ value: String) -> SVGAttribute { SVGAttribute("fill", value) }

  /// `stroke`, a colour or `none`.
  public static func stroke(_ value: String) -> SVGAttribute { SVGAttribute("stroke", value) }

  /// `stroke-width`.
  public static func strokeWidth(_ value: Double) -> SVGAttribute { SVGAttribute("stroke-width", value) }

  /// `stroke-dasharray`, for example `4 3`.
  public static func strokeDashes(_ value: String) -> SVGAttribute { SVGAttribute("stroke-dasharray", value) }

  /// `font-family`.
  public static func fontFamily(_ value: String) -> SVGAttribute { SVGAttribute("font-family", value) }

  /// `font-size`, in user units.
  public static func fontSize(_ value: Double) -> SVGAttribute { SVGAttribute("font-size", value) }

  /// `font-weight`.
  public static func fontWeight(_ value: String) -> SVGAttribute { SVGAttribute("font-weight", value) }

  /// `text-anchor`: `start`, `middle` or `end`.
  public static func textAnchor(_ value: String) -> SVGAttribute { SVGAttribute("text-anchor", value) }

  /// `transform`, for example `rotate(-90 10 40)`.
  public static func transform(_ value: String) -> SVGAttribute { SVGAttribute("transform", value) }
}
