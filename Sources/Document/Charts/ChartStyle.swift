import HTML

/// What all charts share: sizes, colours and text. Colours are presentation attributes, which a style sheet overrides
/// by class; the same picture therefore works on paper, on a light screen and on a dark one.
enum ChartStyle {
  static let width = 640.0
  static let fontSize = 12.0
  static let ink = "#1c1b19"
  static let muted = "#6b6860"
  static let faint = "#e6e3da"
  static let accent = "#1b5e3f"
  static let target = "#b45309"

  static func drawing(
    width: Double = width, height: Double, title: String, description: String, @HTMLBuilder content: () -> HTML
  ) -> Drawing {
    let svg = SVG.drawing(
      width: width, height: height, title: title, description: description, .class("bagan"),
      .fontFamily("system-ui, 'Segoe UI', 'Liberation Sans', Arial, 'Libertinus Serif'"), .fontSize(fontSize),
      content: content)
    return Drawing(svg: svg, width: width, height: height)
  }

  static func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", class name: String = "bagan-teks",
    colour: String = ink, size: Double = fontSize, isBold: Bool = false
  ) -> HTML {
    SVG.text(
      .class(name), .x(x), .y(y), .textAnchor(anchor), .fill(colour), .fontSize(size),
      .fontWeight(isBold ? "600" : "400")
    ) { text }
  }

  /// Lines of text below each other; the first has its base line at `y`.
  static func lines(
    _ lines: [String], x: Double, y: Double, anchor: String = "start", size: Double = fontSize, isBold: Bool = false
  ) -> HTML {
    HTML {
      for (index, line) in lines.enumerated() {
        text(line, x: x, y: y + Double(index) * lineHeight(size), anchor: anchor, size: size, isBold: isBold)
      }
    }
  }

  static func lineHeight(_ size: Double) -> Double { size * 1.25 }

  /// The width a text needs at most, in a common sans-serif.
  static func estimatedWidth(_ text: String, size: Double = fontSize) -> Double {
    text.unicodeScalars.reduce(0) { $0 + estimatedWidth($1) } * size
  }

  private static func estimatedWidth(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "l", "j", "t", "f", "r", " ", ".", ",", ":", ";", "'", "(", ")", "|", "I": 0.34
    case "m", "w", "M", "W", "%": 0.9
    case "A"..."Z": 0.7
    default: scalar.isASCII || !scalar.properties.isUppercase ? 0.57 : 0.7
    }
  }

  /// Breaks a text into lines of at most this width; a word that is wider stands alone and is cut with a hyphen.
  static func wrapped(_ text: String, width: Double, size: Double = fontSize) -> [String] {
    let blank = estimatedWidth(" ", size: size)
    var lines: [String] = []
    var lineWidth = 0.0
    for word in text.split(separator: " ").flatMap({ cut(String($0), width: width, size: size) }) {
      let wordWidth = estimatedWidth(word, size: size)
      if let line = lines.last, lineWidth + blank + wordWidth <= width {
        lines[lines.count - 1] = "\(line) \(word)"
        lineWidth += blank + wordWidth
      } else {
        lines.append(word)
        lineWidth = wordWidth
      }
    }
    return lines
  }

  private static func cut(_ word: String, width: Double, size: Double) -> [String] {
    guard estimatedWidth(word, size: size) > width else { return [word] }
    var parts: [String] = []
    var part = ""
    for letter in word {
      if !part.isEmpty, estimatedWidth("\(part)\(letter)-", size: size) > width {
        parts.append(part + "-")
        part = ""
      }
      part.append(letter)
    }
    return parts + [part]
  }
}
