import Foundation
import TestSupport
import Tools

/// Documents that the tests make with the tools they are read with.
enum BerkasUji {
  /// A Markdown text as a file of a kind that pandoc or Typst writes.
  static func buat(_ markdown: String, _ kind: String, in directory: String) async throws -> [UInt8] {
    try Data(markdown.utf8).write(to: URL(filePath: "\(directory)/naskah.md"))
    let format = kind == "pdf" ? "typst" : kind
    try await TestTools.pandoc.run(
      ["--standalone", "-f", "markdown", "-t", format, "-o", "naskah.\(format)", "naskah.md"], in: directory)
    if kind == "pdf" {
      try await TestTools.typst.run(["compile", "naskah.typst", "naskah.pdf"], in: directory)
    }
    return Array(try Data(contentsOf: URL(filePath: "\(directory)/naskah.\(kind)")))
  }

  /// A text of Typst as PDF.
  static func pdf(_ source: String, in directory: String) async throws -> [UInt8] {
    try Data(source.utf8).write(to: URL(filePath: "\(directory)/a.typ"))
    try await TestTools.typst.run(["compile", "a.typ", "a.pdf"], in: directory)
    return Array(try Data(contentsOf: URL(filePath: "\(directory)/a.pdf")))
  }

  /// A package that only lists its files, with the sizes that it claims.
  static func arsip(_ files: [(nama: String, mampat: Int, asli: Int)]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
    let front: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26)
    let list = files.flatMap { file -> [UInt8] in
      [0x50, 0x4B, 0x01, 0x02] + number(0, 16) + number(file.mampat, 4) + number(file.asli, 4)
        + number(file.nama.utf8.count, 2) + number(0, 16) + Array(file.nama.utf8)
    }
    return front + list + [0x50, 0x4B, 0x05, 0x06] + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(list.count, 4) + number(front.count, 4) + number(0, 2)
  }

  /// A PDF that opens only with a password nobody knows.
  static var pdfTerkunci: [UInt8] {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    let key = String(repeating: "4a", count: 32)
    for (number, object) in [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>", "<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>",
    ].enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 5\n0000000000 65535 f \n"
    for place in places { text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    text += "trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
