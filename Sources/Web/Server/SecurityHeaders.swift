import Hummingbird

/// One header of a request or an answer.
typealias HTTPField = HTTPFields.Element

/// The headers that keep a browser safe.
enum SecurityHeaders {
  private static let always = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
  ]

  private static let plain = fields(always)
  private static let overTLS = fields(always + [("Strict-Transport-Security", "max-age=31536000; includeSubDomains")])

  /// The headers of every answer.
  static func fields(isTLS: Bool) -> [HTTPFields.Element] { isTLS ? overTLS : plain }

  private static func fields(_ pairs: [(String, String)]) -> [HTTPFields.Element] {
    pairs.compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
  }
}
