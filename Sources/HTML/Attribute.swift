/// One attribute of an element.
///
/// The name is a literal of the program; the value is escaped. `nil` and `false` leave the attribute out, so that a
/// condition needs no second element: `input(.type("radio"), .checked(isChosen))`.
public struct Attribute: Sendable {
  enum Value: Sendable {
    case absent
    case flag
    case text(String)
  }

  let prefix: StaticString
  let name: StaticString
  let value: Value

  init(_ name: StaticString, prefix: StaticString = "", _ value: String?) {
    self.prefix = prefix
    self.name = name
    self.value = value.map { .text($0) } ?? .absent
  }

  init(_ name: StaticString, flag: Bool) {
    self.prefix = ""
    self.name = name
    self.value = flag ? .flag : .absent
  }

  /// This attribute when the condition holds, otherwise none.
  public func when(_ condition: Bool) -> Attribute {
    condition ? self : Attribute(name, nil)
  }

  /// The bytes that writing takes unless something must be escaped.
  var estimatedCount: Int {
    let nameCount = 1 + prefix.utf8CodeUnitCount + name.utf8CodeUnitCount
    return switch value {
    case .absent: 0
    case .flag: nameCount
    case .text(let text): nameCount + 3 + text.utf8.count
    }
  }

  func write(to buffer: inout [UInt8]) {
    switch value {
    case .absent: return
    case .flag: writeName(to: &buffer)
    case .text(let text):
      writeName(to: &buffer)
      append("=\"", to: &buffer)
      appendEscaped(text, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    }
  }

  private func writeName(to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: " "))
    append(prefix, to: &buffer)
    append(name, to: &buffer)
  }
}
