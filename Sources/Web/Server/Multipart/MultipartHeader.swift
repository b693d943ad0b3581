/// The headers of one part.
struct MultipartHeader: Sendable, Hashable {
  /// The name of the field.
  let name: String
  /// The name of the file; `nil` for a field that is none.
  let fileName: String?

  /// Reads the lines between the boundary and the empty line.
  init(_ bytes: [UInt8]) throws(MultipartError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .badHeader(String(decoding: bytes, as: UTF8.self))
    }
    var disposition: HeaderValue?
    for line in text.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":"), line.unicodeScalars.allSatisfy(Self.isPrintable) else {
        throw .badHeader(String(line))
      }
      let content = line[line.index(after: colon)...]
      switch line[..<colon].lowercased() {
      case "content-disposition":
        guard disposition == nil, let value = HeaderValue(String(content)), value.value.lowercased() == "form-data"
        else { throw .badHeader(String(line)) }
        disposition = value
      case "content-transfer-encoding":
        let encoding = content.filter { !$0.isWhitespace }.lowercased()
        guard ["7bit", "8bit", "binary"].contains(encoding) else { throw .encoded(encoding) }
      default: break
      }
    }
    guard let disposition, let name = disposition.parameters["name"], !name.isEmpty else { throw .noName }
    self.name = name
    if let extended = disposition.parameters["filename*"] {
      guard let decoded = HeaderValue.extended(extended) else { throw .badHeader(extended) }
      fileName = decoded
    } else {
      fileName = disposition.parameters["filename"]
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F)
  }
}
