/// Pictures: behind the signature their structure must begin as their format says.
enum PictureContent {
  /// Markers may stand before the frame: preview, camera, colour profile. So many are looked at.
  private static let mostMarkers = 200

  /// Walks from marker to marker to the start of a frame.
  static func checkJPEG(_ content: any FileBytes) throws(FileRefusal) -> FileKind {
    var offset = 2
    for _ in 0..<mostMarkers {
      let marker = content.slice(offset, 4)
      guard marker.count == 4, marker[0] == 0xFF else { throw .damaged }
      if marker[1] == 0xFF {
        offset += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker[1]) && ![0xC4, 0xC8, 0xCC].contains(marker[1])
      let length = Int(marker[2]) << 8 | Int(marker[3])
      guard length >= 2, offset + 2 + length < content.count else { throw .damaged }
      if isFrame { return .jpeg }
      offset += 2 + length
    }
    throw .damaged
  }

  /// The header chunk comes first and has 13 bytes.
  static func checkPNG(_ content: any FileBytes) throws(FileRefusal) -> FileKind {
    guard content.slice(8, 8) == [0, 0, 0, 13] + Array("IHDR".utf8), content.tail(12).contains(Array("IEND".utf8))
    else { throw .damaged }
    return .png
  }

  /// A RIFF file of the form WEBP whose length is told; other forms hold sound and film.
  static func checkWebP(_ content: any FileBytes) throws(FileRefusal) -> FileKind {
    guard content.slice(8, 4) == Array("WEBP".utf8) else { throw .unknown }
    let told = content.slice(4, 4).reversed().reduce(0) { $0 << 8 | Int($1) }
    let first = String(decoding: content.slice(12, 4), as: UTF8.self)
    guard ["VP8 ", "VP8L", "VP8X"].contains(first), told + 8 <= content.count else { throw .damaged }
    return .webp
  }
}
