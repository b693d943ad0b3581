import Foundation

/// A guide as it is written in Markdown: headings with addresses, pictures, and text between them.
struct NaskahPanduan: Sendable {
  /// A piece of a guide.
  enum Butir: Sendable, Equatable {
    /// Level 1 is the title of the guide.
    case judul(tingkat: Int, id: String, teks: String)
    case gambar(berkas: String, uraian: String)
    /// Markdown.
    case teks(String)
  }

  let butir: [Butir]

  /// The title.
  var judul: String {
    for case .judul(1, _, let text) in butir { return text }
    return "Panduan"
  }

  /// The headings of the second level with their ids.
  var bagian: [(id: String, teks: String)] {
    butir.compactMap { if case .judul(2, let id, let text) = $0 { (id, text) } else { nil } }
  }

  /// Reads a guide: a line that begins with `#` is a heading, a line that is nothing but a picture is one.
  init(markdown: String) {
    var pieces: [Butir] = []
    var text: [Substring] = []
    func endText() {
      let joined = text.joined(separator: "\n")
      if joined.contains(where: { !$0.isWhitespace }) { pieces.append(.teks(Self.withAddresses(joined))) }
      text = []
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let special = Self.heading(line) ?? Self.picture(line) else {
        text.append(line)
        continue
      }
      endText()
      pieces.append(special)
    }
    endText()
    butir = pieces
  }

  private static func heading(_ line: Substring) -> Butir? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...3).contains(level), line.dropFirst(level).first == " " else { return nil }
    let text = String(line.dropFirst(level + 1))
    return .judul(tingkat: level, id: id(text), teks: text)
  }

  /// As the pages of repositories make it, so that a link works in both places.
  private static func id(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        character == " " ? "-" : character.isLetter || character.isNumber || character == "-" ? character : nil
      })
  }

  /// Links to other guides as addresses of the site.
  private static func withAddresses(_ markdown: String) -> String {
    let parts = markdown.components(separatedBy: "](")
    return parts.dropFirst().reduce(parts[0]) { text, part in
      let target = part.prefix { $0 != ")" }
      return "\(text)](\(alamat(String(target)))\(part.dropFirst(target.count))"
    }
  }

  /// A file of the folder of guides as an address of the site.
  static func alamat(_ written: String) -> String {
    guard !written.hasPrefix("/"), !written.hasPrefix("#"), !written.contains(":") else { return written }
    let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].hasSuffix(".md") ? parts[0].dropLast(3) : parts[0]
    let anchor = parts.count > 1 ? "#\(parts[1])" : ""
    return (file == "README" ? Panduan.path : "\(Panduan.path)/\(file)") + anchor
  }

  private static func picture(_ line: Substring) -> Butir? {
    guard line.hasPrefix("!["), line.hasSuffix(")"), let middle = line.firstRange(of: "](") else { return nil }
    let description = line[line.index(line.startIndex, offsetBy: 2)..<middle.lowerBound]
    return .gambar(berkas: String(line[middle.upperBound...].dropLast()), uraian: String(description))
  }
}
