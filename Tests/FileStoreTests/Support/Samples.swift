import Foundation

@testable import FileStore

/// Contents as they come from people, made by hand as small as their format allows.
enum Samples {
  static let pdf = Array("%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n".utf8)
  static let png =
    [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13] + Array("IHDR".utf8) + [UInt8](repeating: 1, count: 17)
    + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  static let jpeg =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC0, 0, 5, 1, 2, 3] + [UInt8](repeating: 7, count: 20)
    + [0xFF, 0xD9]
  static let webp = Array("RIFF".utf8) + [20, 0, 0, 0] + Array("WEBPVP8 ".utf8) + [UInt8](repeating: 0, count: 12)
  static let csv = Array("nama;nilai\nKecamatan Juai;87,67\nÉ “€” 漢😀\n".utf8)

  static let xlsx = zip(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"])
  static let docx = zip(["[Content_Types].xml", "word/document.xml"])
  static let pptx = zip(["[Content_Types].xml", "ppt/presentation.xml"])

  /// An archive with these names; each entry is empty but tells `size` bytes.
  static func zip(_ names: [String], size: Int = 0, comment: String = "", directorySize: Int? = nil) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let start = body.count
      let text = Array(name.utf8)
      let common = short(20) + short(0) + short(0) + long(0) + long(0) + long(0) + long(size) + short(text.count)
      body += [0x50, 0x4B, 3, 4] + common + short(0) + text
      directory += [0x50, 0x4B, 1, 2] + short(20) + common + short(0) + short(0) + short(0) + short(0) + long(0)
      directory += long(start) + text
    }
    let end =
      [0x50, 0x4B, 5, 6] + short(0) + short(0) + short(names.count) + short(names.count)
      + long(directorySize ?? directory.count) + long(body.count) + short(comment.utf8.count) + Array(comment.utf8)
    return body + directory + end
  }

  private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }

  private static func long(_ number: Int) -> [UInt8] { short(number & 0xFFFF) + short(number >> 16 & 0xFFFF) }
}
