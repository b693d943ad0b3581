import Foundation
public import HTML

/// A picture as SVG, the same bytes in every format.
public struct Drawing: Sendable, Equatable {
  /// The `svg` element.
  public let svg: HTML
  /// Width in user units of the drawing.
  public let width: Double
  /// Height in user units of the drawing.
  public let height: Double

  /// A drawing; width and height are those of its view box.
  public init(svg: HTML, width: Double, height: Double) {
    self.svg = svg
    self.width = width
    self.height = height
  }

  /// The width on an A4 page: as wide as the text at most, never enlarged beyond the size its letters are made for, and
  /// not so wide that it would be higher than a page.
  var printedWidthInCentimetres: Double {
    guard width > 0, height > 0 else { return Self.textWidth }
    return min(Self.textWidth, width / ChartStyle.width * Self.textWidth, Self.greatestHeight * width / height)
  }

  private static let textWidth = 15.5
  private static let greatestHeight = 20.0

  /// A photograph, map or emblem from a file.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file.
  ///   - kind: The kind of the file.
  ///   - width: Width in pixels.
  ///   - height: Height in pixels.
  ///   - title: What is shown, in a few words.
  public init(file: [UInt8], kind: FileKind, width: Double, height: Double, title: String) {
    self.init(
      svg: SVG.drawing(width: width, height: height, title: title, description: title) {
        SVG.picture(kind.svgKind, base64: Data(file).base64EncodedString(), width: width, height: height)
      }, width: width, height: height)
  }

  /// The kinds of picture files that a drawing may hold.
  public enum FileKind: Sendable {
    /// PNG.
    case png
    /// JPEG.
    case jpeg

    var svgKind: SVG.PictureKind {
      switch self {
      case .png: .png
      case .jpeg: .jpeg
      }
    }
  }
}
