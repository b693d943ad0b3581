/// What stands between the parts of a form (RFC 2046, 5.1.1).
struct MultipartBoundary: Sendable, Hashable {
  private static let longest = 70

  /// The line that ends a part: line end, two hyphens, and the boundary.
  let delimiter: [UInt8]

  /// Reads it from the header `Content-Type`.
  init(contentType: String?) throws(MultipartError) {
    guard let contentType, let header = HeaderValue(contentType), header.value.lowercased() == "multipart/form-data",
      let boundary = header.parameters["boundary"], (1...Self.longest).contains(boundary.utf8.count),
      boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), boundary.last != " "
    else { throw .noBoundary }
    delimiter = Array("\r\n--\(boundary)".utf8)
  }
}
