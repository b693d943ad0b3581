/// Writes an element with content.
func element(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
  var buffer: [UInt8] = []
  buffer.reserveCapacity(
    attributes.reduce(2 * name.utf8CodeUnitCount + 5 + content.estimatedCount) { $0 + $1.estimatedCount })
  writeOpening(name, attributes, to: &buffer)
  content.write(to: &buffer)
  append("</", to: &buffer)
  append(name, to: &buffer)
  buffer.append(UInt8(ascii: ">"))
  return HTML(markup: buffer)
}

/// Writes an element that never has content, such as `br`.
func voidElement(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
  var buffer: [UInt8] = []
  writeOpening(name, attributes, to: &buffer)
  return HTML(markup: buffer)
}

private func writeOpening(_ name: StaticString, _ attributes: [Attribute], to buffer: inout [UInt8]) {
  buffer.append(UInt8(ascii: "<"))
  append(name, to: &buffer)
  for attribute in attributes {
    attribute.write(to: &buffer)
  }
  buffer.append(UInt8(ascii: ">"))
}
