import Hummingbird

@testable import Web

/// A form with files as a browser sends it.
struct MultipartForm {
  private static let boundary = "----batas-uji"
  private var body = ""

  var contentType: String { "multipart/form-data; boundary=\(Self.boundary)" }
  var buffer: ByteBuffer { ByteBuffer(string: body + "--\(Self.boundary)--\r\n") }

  mutating func add(_ name: String, _ value: String) {
    body += "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
  }

  mutating func add(_ name: String, file: String, type: String, _ content: String) {
    body +=
      "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(file)\"\r\nContent-Type: \(type)\r\n\r\n\(content)\r\n"
  }
}
