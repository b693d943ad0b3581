/// What a file is, told by its bytes and never by its name.
enum JenisBerkas: Hashable {
  case pdf
  case docx
  case html(String)
  case teks(String)
  /// A kind that is not read: `gambar PNG`.
  case lain(String)
  /// An office document that opens only with a password.
  case terkunci
  /// A package that would be far larger unpacked.
  case mengembang
  /// A package that is cut off or damaged.
  case rusak
  /// Text in an unknown encoding.
  case sandiTakDikenal

  init(_ bytes: [UInt8]) {
    if bytes.prefix(1024).adaBerturut("%PDF-") != nil {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = ArsipZIP(bytes).map(Self.dalamArsip) ?? .rusak
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Office writes an encrypted DOCX into a container of its old format.
      let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      self = bytes.adaBerturut(name) == nil ? .lain("dokumen Office lama (DOC, XLS atau PPT)") : .terkunci
    } else if let kind = Self.tanda.first(where: { bytes.starts(with: $0.awal) }) {
      self = .lain(kind.nama)
    } else {
      self = Self.teks(bytes)
    }
  }

  private static func dalamArsip(_ archive: ArsipZIP) -> JenisBerkas {
    let names = archive.berkas.map(\.nama)
    if archive.mengembang { return .mengembang }
    if names.contains("word/document.xml") { return .docx }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .lain("lembar kerja Excel") }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return .lain("presentasi PowerPoint") }
    if names.contains("content.xml") { return .lain("dokumen OpenDocument") }
    return .lain("arsip ZIP")
  }

  private static func teks(_ bytes: [UInt8]) -> JenisBerkas {
    switch SandiTeks.baca(bytes) {
    case .teks(let text): menyerupaiHTML(text) ? .html(text) : .teks(text)
    case .biner: .lain("data yang tidak dikenal")
    case .takDikenal: .sandiTakDikenal
    }
  }

  /// Whether a text is a page of HTML; tags inside of a text from OCR make none.
  private static func menyerupaiHTML(_ text: String) -> Bool {
    let start = text.prefix(2048).drop { $0.isWhitespace }.lowercased()
    guard start.first == "<" else { return false }
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: start.hasPrefix) { return true }
    let end = text.suffix(200).last { !$0.isWhitespace }
    return start.contains("<html")
      || end == ">" && start.prefixMatch(of: /<(?:h[1-6]|table|div|section|article|main)[\s>]/) != nil
  }

  private static let tanda: [(awal: [UInt8], nama: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "gambar PNG"), ([0xFF, 0xD8, 0xFF], "gambar JPEG"), (Array("GIF8".utf8), "gambar GIF"),
    ([0x49, 0x49, 0x2A, 0x00], "gambar TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "gambar TIFF"),
    (Array("MZ".utf8), "program Windows"), ([0x7F, 0x45, 0x4C, 0x46], "program"), (Array("{\\rtf".utf8), "dokumen RTF"),
    (Array("Rar!".utf8), "arsip RAR"), ([0x37, 0x7A, 0xBC, 0xAF], "arsip 7z"), ([0x1F, 0x8B], "arsip gzip"),
  ]
}

extension Collection where Element == UInt8, Index == Int {
  /// Where bytes stand in a row; `nil` where they do not.
  func adaBerturut(_ wanted: some Collection<UInt8>) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first { place in
      self[place] == first && self[place...].starts(with: wanted)
    }
  }

  /// Where the letters stand in a row; `nil` where they do not.
  func adaBerturut(_ text: String) -> Int? { adaBerturut(Array(text.utf8)) }
}
