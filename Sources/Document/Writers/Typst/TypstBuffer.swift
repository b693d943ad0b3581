/// Typst source while it is written. Text always goes in as a string literal, so that no character of it can be markup.
struct TypstBuffer {
  private(set) var bytes: [UInt8] = []

  /// Source of this program.
  mutating func code(_ source: String) {
    bytes.append(contentsOf: source.utf8)
  }

  /// `"…"`, in code.
  mutating func literal(_ text: String) {
    literal(text.utf8)
  }

  /// `"…"` from UTF-8, in code.
  mutating func literal(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<32, 127: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `#"…"`, in markup.
  mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "#"))
    literal(text)
  }

  /// `[#"…"]`, in code.
  mutating func content(_ text: String) {
    code("[")
    self.text(text)
    code("]")
  }

  /// `[#"…"#linebreak()#"…"]`, in code.
  mutating func content(lines: [String]) {
    code("[")
    for (index, line) in lines.enumerated() {
      if index > 0 { code("#linebreak()") }
      text(line)
    }
    code("]")
  }
}
