/// Reads a form with files (RFC 7578) as it comes in, in pieces of any size: what it gives does not depend on where they
/// are cut. It holds no more than one field and one header at a time; the bytes of files go through at once.
struct MultipartParser: Sendable {
  private enum Place: Sendable {
    /// Before the first boundary.
    case preamble
    /// Behind a boundary: another part, or the end.
    case boundary
    case header
    case field(name: String)
    /// `isTold` is false as long as nothing says that a file was chosen.
    case file(MultipartFile, isTold: Bool)
    case end
  }

  private let delimiter: [UInt8]
  private let limits: MultipartLimits
  private var place = Place.preamble
  // The body begins as if a line had ended before it.
  private var buffer: [UInt8] = [0x0D, 0x0A]
  private var field: [UInt8] = []
  private var parts = 0

  /// A reader for one body.
  init(_ boundary: MultipartBoundary, limits: MultipartLimits = MultipartLimits()) {
    delimiter = boundary.delimiter
    self.limits = limits
  }

  /// Takes the next bytes of the body and gives what they complete.
  mutating func feed(_ bytes: [UInt8]) throws(MultipartError) -> [MultipartEvent] {
    buffer += bytes
    var events: [MultipartEvent] = []
    while try step(&events) {}
    return events
  }

  /// Says that the body is at its end.
  func finish() throws(MultipartError) {
    guard case .end = place else { throw .cutOff }
  }

  /// Does as much as the bytes at hand allow; `false` when more are needed.
  private mutating func step(_ events: inout [MultipartEvent]) throws(MultipartError) -> Bool {
    switch place {
    case .preamble:
      let (_, isWhole) = takeContent()
      if isWhole { place = .boundary }
      return isWhole
    case .boundary: return try readBoundary()
    case .header: return try readHeader(&events)
    case .field(let name): return try readField(name, &events)
    case .file(let file, let isTold): return readFile(file, isTold, &events)
    case .end:
      buffer.removeAll()
      return false
    }
  }

  /// Everything up to the next boundary, or as much as cannot be a part of one.
  private mutating func takeContent() -> (content: [UInt8], isWhole: Bool) {
    let found = DelimiterSearch.find(delimiter, in: buffer)
    let content = Array(buffer[..<found.offset])
    buffer.removeFirst(found.isWhole ? found.offset + delimiter.count : found.offset)
    return (content, found.isWhole)
  }

  private mutating func readBoundary() throws(MultipartError) -> Bool {
    let padding = buffer.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard padding <= limits.header else { throw .badBoundary }
    let mark = buffer.dropFirst(padding).prefix(2)
    guard mark.count == 2 else { return false }
    if mark.elementsEqual([0x0D, 0x0A]) {
      parts += 1
      guard parts <= limits.parts else { throw .manyParts(limit: limits.parts) }
      // The line end stays: a part without headers has its empty line there.
      buffer.removeFirst(padding)
      place = .header
    } else if padding == 0 && mark.elementsEqual([0x2D, 0x2D]) {
      place = .end
    } else {
      throw .badBoundary
    }
    return true
  }

  private mutating func readHeader(_ events: inout [MultipartEvent]) throws(MultipartError) -> Bool {
    let found = DelimiterSearch.find([0x0D, 0x0A, 0x0D, 0x0A], in: buffer)
    guard found.offset <= limits.header + 2 else { throw .longHeader(limit: limits.header) }
    guard found.isWhole else { return false }
    let header = try MultipartHeader(Array(buffer[..<found.offset].dropFirst(2)))
    buffer.removeFirst(found.offset + 4)
    guard let fileName = header.fileName else {
      field.removeAll()
      place = .field(name: header.name)
      return true
    }
    let file = MultipartFile(field: header.name, fileName: fileName)
    place = .file(file, isTold: !fileName.isEmpty)
    if !fileName.isEmpty { events.append(.fileBegins(file)) }
    return true
  }

  private mutating func readField(_ name: String, _ events: inout [MultipartEvent]) throws(MultipartError) -> Bool {
    let (content, isWhole) = takeContent()
    guard content.count <= limits.field - field.count else { throw .longField(name: name, limit: limits.field) }
    field += content
    guard isWhole else { return false }
    guard let value = String(validating: field, as: UTF8.self) else { throw .badText(field: name) }
    events.append(.field(name: name, value: value))
    place = .boundary
    return true
  }

  private mutating func readFile(_ file: MultipartFile, _ isTold: Bool, _ events: inout [MultipartEvent]) -> Bool {
    let (content, isWhole) = takeContent()
    let isChosen = isTold || !content.isEmpty
    if isChosen && !isTold { events.append(.fileBegins(file)) }
    if !content.isEmpty { events.append(.fileBytes(content)) }
    if isWhole && isChosen { events.append(.fileEnds) }
    place = isWhole ? .boundary : .file(file, isTold: isChosen)
    return isWhole
  }
}
