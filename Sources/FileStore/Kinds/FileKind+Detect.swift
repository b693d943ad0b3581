extension FileKind {
  /// Finds what a content is.
  /// - Parameter content: the whole content; only what the structure needs is read, nothing is unpacked.
  /// - Throws: ``FileRefusal`` for everything that is not accepted.
  static func detect(_ content: some FileBytes) throws(FileRefusal) -> FileKind {
    let head = content.slice(0, 16)
    for (signature, recognise) in signatures where head.starts(with: signature) {
      return try recognise(content)
    }
    return try TextContent.check(content)
  }

  private typealias Recogniser = @Sendable (any FileBytes) throws(FileRefusal) -> FileKind

  /// What files begin with, and what then remains to be looked at.
  private static let signatures: [(bytes: [UInt8], recogniser: Recogniser)] = [
    (Array("%PDF-".utf8), { content throws(FileRefusal) in try PDFContent.check(content) }),
    ([0xFF, 0xD8, 0xFF], { content throws(FileRefusal) in try PictureContent.checkJPEG(content) }),
    (
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      { content throws(FileRefusal) in try PictureContent.checkPNG(content) }
    ),
    (Array("RIFF".utf8), { content throws(FileRefusal) in try PictureContent.checkWebP(content) }),
    (Array("PK\u{3}\u{4}".utf8), { content throws(FileRefusal) in try OfficeContent.check(content) }),
    refusing(Array("PK\u{5}\u{6}".utf8), .archive), refusing(Array("Rar!".utf8), .archive),
    refusing([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), refusing([0x1F, 0x8B], .archive),
    refusing([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    refusing([0xFF, 0xFE], .encoding), refusing([0xFE, 0xFF], .encoding),
    refusing([0x7F, 0x45, 0x4C, 0x46], .program), refusing(Array("MZ".utf8), .program),
    refusing([0xFE, 0xED, 0xFA, 0xCE], .program), refusing([0xFE, 0xED, 0xFA, 0xCF], .program),
    refusing([0xCE, 0xFA, 0xED, 0xFE], .program), refusing([0xCF, 0xFA, 0xED, 0xFE], .program),
    refusing([0xCA, 0xFE, 0xBA, 0xBE], .program), refusing(Array("#!".utf8), .program),
  ]

  private static func refusing(_ bytes: [UInt8], _ refusal: FileRefusal) -> (bytes: [UInt8], recogniser: Recogniser) {
    (bytes, { _ throws(FileRefusal) in throw refusal })
  }
}

extension FileRefusal: Error {}
