@testable import Web

/// Bodies of forms, and what a reader makes of them.
enum MultipartForm {
  static let boundary = "----WebKitFormBoundaryAbC123"
  static let contentType = "multipart/form-data; boundary=\(boundary)"

  /// A body of parts, each with its headers and its content.
  static func body(_ parts: [(headers: String, content: [UInt8])], end: String = "--\r\n") -> [UInt8] {
    parts.flatMap { Array("--\(boundary)\r\n\($0.headers)\r\n\r\n".utf8) + $0.content + Array("\r\n".utf8) }
      + Array("--\(boundary)\(end)".utf8)
  }

  static func field(_ name: String, _ value: String) -> (headers: String, content: [UInt8]) {
    ("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
  }

  static func file(_ name: String, _ fileName: String, _ content: [UInt8]) -> (headers: String, content: [UInt8]) {
    ("Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\nContent-Type: x/y", content)
  }

  /// What a body holds when it comes in these pieces; the bytes of one file are put together.
  static func events(
    _ pieces: [[UInt8]], limits: MultipartLimits = MultipartLimits()
  ) throws(MultipartError) -> [MultipartEvent] {
    var parser = MultipartParser(try MultipartBoundary(contentType: contentType), limits: limits)
    var events: [MultipartEvent] = []
    for piece in pieces {
      for event in try parser.feed(piece) {
        if case .fileBytes(let more) = event, case .fileBytes(let known)? = events.last {
          events[events.count - 1] = .fileBytes(known + more)
        } else {
          events.append(event)
        }
      }
    }
    try parser.finish()
    return events
  }

  /// The same bytes in pieces of one length.
  static func pieces(_ body: [UInt8], of length: Int) -> [[UInt8]] {
    stride(from: 0, to: body.count, by: length).map { Array(body[$0..<min(body.count, $0 + length)]) }
  }

  static func result(
    _ pieces: [[UInt8]], limits: MultipartLimits = MultipartLimits()
  ) -> Result<[MultipartEvent], MultipartError> {
    Result { () throws(MultipartError) in try events(pieces, limits: limits) }
  }
}

/// A small generator with a seed, so that a form that fails can be made again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    let mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 31)
  }
}
