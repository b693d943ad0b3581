/// The name that a person gave a file, made fit to be shown. It is never part of a path.
public struct FileName: Sendable, Hashable {
  private static let longest = 150
  private static let longestExtension = 10
  private static let nameless = "berkas"

  /// The name: one line, without directories, control characters and marks that turn the direction of writing.
  public let text: String

  /// Cleans whatever a browser or a script sent.
  public init(_ given: String) {
    let last = given.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let visible = String(String.UnicodeScalarView(last.unicodeScalars.filter(Self.isVisible)))
    let words = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = Self.shortened(String(words.drop { $0 == "." || $0 == " " }))
    text = name.isEmpty ? Self.nameless : name
  }

  /// The name under which a browser saves it: it ends as the content is, whatever the given name said.
  public func download(as kind: FileKind?) -> String {
    guard let kind else { return text + ".bin" }
    let ending = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased()
    return ending.map(kind.extensions.contains) == true ? text : "\(text).\(kind.extensions.first ?? "bin")"
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" || scalar == "\n" || scalar == "\r"
    case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// Cuts a long name in its middle: the ending stays.
  private static func shortened(_ name: String) -> String {
    guard name.count > longest else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let kept = ending.count <= longestExtension + 1 ? String(ending) : ""
    return name.prefix(longest - kept.count - 1) + "\u{2026}" + kept
  }
}
