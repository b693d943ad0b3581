/// A piece of HTML: zero or more elements and texts, already escaped, as a value.
///
/// A page is a pure function from what is known to what is shown. Elements are functions that take attributes and
/// a block of content; inside a block `if`, `switch` and `for` work, and a `String` is text that gets escaped:
///
/// ```swift
/// func agencyList(_ agencies: [Agency]) -> HTML {
///   section(.class("daftar")) {
///     h2 { "Perangkat Daerah" }
///     if agencies.isEmpty {
///       p { "Belum ada perangkat daerah." }
///     } else {
///       ul {
///         for agency in agencies {
///           li { a(.href("/unit/\(agency.id)")) { agency.name } }
///         }
///       }
///     }
///   }
/// }
/// ```
///
/// The content is written straight into bytes when the element is made; there is no tree to walk later. That makes
/// the value `Sendable` and `Equatable`, and costs one allocation an element.
public struct HTML: Sendable {
  /// Text that stands alone stays a string until an element takes it in, so that `td { "1" }` allocates once.
  enum Storage: Sendable {
    case text(String)
    case markup([UInt8])
  }

  var storage: Storage

  init(markup: [UInt8]) {
    storage = .markup(markup)
  }

  /// Text; `&`, `<`, `>`, `"` and `'` are escaped when it is written.
  public init(_ text: String) {
    storage = .text(text)
  }

  /// A block of content without an element around it.
  public init(@HTMLBuilder content: () -> HTML) {
    self = content()
  }

  /// The only door for bytes that are not escaped again.
  ///
  /// - Parameter bytes: UTF-8 that is known to be well-formed HTML or CSS made by this program. Never pass anything
  ///   typed by a person.
  public init(alreadyEscaped bytes: [UInt8]) {
    storage = .markup(bytes)
  }

  /// Nothing at all.
  public static let empty = HTML(markup: [])

  /// The UTF-8 bytes to send.
  public var bytes: [UInt8] {
    switch storage {
    case .markup(let bytes): return bytes
    case .text(let text):
      var buffer: [UInt8] = []
      appendEscaped(text, to: &buffer)
      return buffer
    }
  }

  /// The same as ``bytes``, as a string; for tests and small pieces.
  public var string: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// An upper or lower estimate of the bytes that writing takes; exact unless something must be escaped.
  var estimatedCount: Int {
    switch storage {
    case .text(let text): text.utf8.count
    case .markup(let bytes): bytes.count
    }
  }

  func write(to buffer: inout [UInt8]) {
    switch storage {
    case .text(let text): appendEscaped(text, to: &buffer)
    case .markup(let bytes): buffer.append(contentsOf: bytes)
    }
  }
}

extension HTML: Equatable {
  /// Equal when the bytes to send are equal.
  public static func == (left: HTML, right: HTML) -> Bool {
    left.bytes == right.bytes
  }
}

extension HTML: CustomStringConvertible {
  /// The HTML source.
  public var description: String { string }
}
