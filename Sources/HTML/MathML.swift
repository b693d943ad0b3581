/// Formulas: the elements of MathML that reports need.
public enum MathML {
  /// A displayed formula.
  ///
  /// - Parameters:
  ///   - spoken: The formula in words, for readers that do not know MathML.
  ///   - content: The parts.
  public static func display(spoken: String, @HTMLBuilder content: () -> HTML) -> HTML {
    element("math", [Attribute("display", "block"), Attribute("alttext", spoken)], content())
  }

  /// Parts one after the other.
  public static func row(@HTMLBuilder content: () -> HTML) -> HTML { element("mrow", [], content()) }

  /// A variable.
  public static func variable(_ name: String) -> HTML { element("mi", [], HTML(name)) }

  /// A number.
  public static func number(_ digits: String) -> HTML { element("mn", [], HTML(digits)) }

  /// An operator.
  public static func symbol(_ sign: String) -> HTML { element("mo", [], HTML(sign)) }

  /// Words.
  public static func text(_ words: String) -> HTML { element("mtext", [], HTML(words)) }

  /// Above and below a bar.
  public static func fraction(_ above: HTML, _ below: HTML) -> HTML { element("mfrac", [], HTML { [above, below] }) }

  /// A part at the lower right.
  public static func subscripted(_ base: HTML, _ index: HTML) -> HTML { element("msub", [], HTML { [base, index] }) }

  /// A part at the upper right.
  public static func superscripted(_ base: HTML, _ exponent: HTML) -> HTML {
    element("msup", [], HTML { [base, exponent] })
  }

  /// A part with something below and above it, such as the sign of a sum.
  public static func underOver(_ base: HTML, _ below: HTML, _ above: HTML) -> HTML {
    element("munderover", [], HTML { [base, below, above] })
  }
}
