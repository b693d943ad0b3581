import Testing

@testable import Web

@Suite("Forms with files, read as they come in")
struct MultipartParserTests {
  /// Content that looks like the mark between parts, at its border and inside.
  private static let tricky = Array("\r\n--\(MultipartForm.boundary.dropLast())\r\n\r\r\n-\r\n--".utf8)

  private static let whole = MultipartForm.body([
    MultipartForm.field("nilai", "87,67"), MultipartForm.field("kosong", ""),
    MultipartForm.file("bukti", "Foto é.jpg", tricky + [0, 255, 13, 10]), MultipartForm.file("bukti", "", []),
    MultipartForm.file("bukti", "hampa.pdf", []), MultipartForm.file("lain", "", [1]),
    MultipartForm.field("catatan", "baris 1\r\nbaris 2 “€” <script>' OR 1=1"),
  ])

  private static let expected: [MultipartEvent] = [
    .field(name: "nilai", value: "87,67"), .field(name: "kosong", value: ""),
    .fileBegins(MultipartFile(field: "bukti", fileName: "Foto é.jpg")), .fileBytes(tricky + [0, 255, 13, 10]),
    .fileEnds, .fileBegins(MultipartFile(field: "bukti", fileName: "hampa.pdf")), .fileEnds,
    .fileBegins(MultipartFile(field: "lain", fileName: "")), .fileBytes([1]), .fileEnds,
    .field(name: "catatan", value: "baris 1\r\nbaris 2 “€” <script>' OR 1=1"),
  ]

  @Test("Pieces of every length give the same")
  func everyLength() throws {
    for length in 1...Self.whole.count {
      #expect(try MultipartForm.events(MultipartForm.pieces(Self.whole, of: length)) == Self.expected, "\(length)")
    }
  }

  @Test("Two pieces, cut anywhere, give the same, also with what stands before and behind")
  func everyCut() throws {
    let body = Array("kata pengantar\r\n".utf8) + Self.whole + Array("penutup".utf8)
    for cut in body.indices {
      #expect(try MultipartForm.events([Array(body[..<cut]), Array(body[cut...])]) == Self.expected, "\(cut)")
    }
  }

  @Test("Random bodies in random pieces", arguments: 0..<60)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let alphabet = Array("\r\n-aA1".utf8)
    var expected: [MultipartEvent] = []
    var parts: [(headers: String, content: [UInt8])] = []
    for number in 0..<Int.random(in: 0...6, using: &random) {
      let content = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      if Bool.random(using: &random) {
        parts.append(MultipartForm.field("f\(number)", String(decoding: content, as: UTF8.self)))
        expected.append(.field(name: "f\(number)", value: String(decoding: content, as: UTF8.self)))
      } else {
        parts.append(MultipartForm.file("f\(number)", "n", content))
        expected.append(.fileBegins(MultipartFile(field: "f\(number)", fileName: "n")))
        if !content.isEmpty { expected.append(.fileBytes(content)) }
        expected.append(.fileEnds)
      }
    }
    var rest = MultipartForm.body(parts)[...]
    var pieces: [[UInt8]] = []
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 0...9, using: &random))
      pieces.append(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    #expect(try MultipartForm.events(pieces) == expected)
  }

  @Test("Cut off anywhere, a body is refused as cut off")
  func cutOff() {
    for length in 0..<(Self.whole.count - 2) {
      #expect(MultipartForm.result([Array(Self.whole.prefix(length))]) == .failure(.cutOff), "\(length)")
    }
  }

  @Test("A changed byte is an error or another form, never a trap")
  func changed() {
    let small = MultipartForm.body([MultipartForm.field("a", "1"), MultipartForm.file("b", "c", [13, 10])])
    for place in small.indices {
      for change in [0x00, 0x0A, 0x22, 0xFF] as [UInt8] {
        var body = small
        body[place] = change
        let atOnce = MultipartForm.result([body])
        #expect(atOnce == MultipartForm.result(MultipartForm.pieces(body, of: 7)), "\(place)")
      }
    }
  }

  @Test(
    arguments: [
      ("Content-Type: x/y", .noName), ("Content-Disposition: form-data", .noName),
      ("Content-Disposition: form-data; name=\"\"", .noName),
      ("Content-Disposition: attachment; name=\"a\"", .badHeader("Content-Disposition: attachment; name=\"a\"")),
      ("tanpa titik dua", .badHeader("tanpa titik dua")),
      ("Content-Disposition: form-data; name=\"a", .badHeader("Content-Disposition: form-data; name=\"a")),
      ("Content-Disposition: form-data; name=\"a\"x", .badHeader("Content-Disposition: form-data; name=\"a\"x")),
      (
        "Content-Disposition: form-data; name=\"a\"; name=\"b\"",
        .badHeader("Content-Disposition: form-data; name=\"a\"; name=\"b\"")
      ),
      (
        "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: quoted-printable",
        .encoded("quoted-printable")
      ),
      (
        "Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
        .badHeader("Content-Disposition: form-data; name=\"b\"")
      ),
      ("Content-Disposition: form-data; name=\"a\"; filename*=latin1''%E9", .badHeader("latin1''%E9")),
      ("Content-Disposition: form-data; name=\"a\"; filename*=UTF-8''%E9", .badHeader("UTF-8''%E9")),
      ("Content-Disposition: form-data; name=\"a\"; filename*=UTF-8''%+1", .badHeader("UTF-8''%+1")),
      (
        "Content-Disposition: form-data; name=\"a\u{0}\"", .badHeader("Content-Disposition: form-data; name=\"a\u{0}\"")
      ),
    ] as [(String, MultipartError)])
  func badHeaders(headers: String, error: MultipartError) {
    #expect(MultipartForm.result([MultipartForm.body([(headers, [])])]) == .failure(error))
  }

  @Test(
    arguments: [
      ("name=a; filename=b.pdf", "a", "b.pdf"), ("name=\"a\"; filename=\"a;b.pdf\"", "a", "a;b.pdf"),
      ("NAME=\"a\";FileName=\"b\"", "a", "b"), ("name=\"a\"; filename=\"C:\\Foto\\b.jpg\"", "a", "C:\\Foto\\b.jpg"),
      ("name=\"a\"; filename=\"x \\\"y\\\".pdf\"", "a", "x \"y\".pdf"),
      ("name=\"a\"; filename=\"x%22y.pdf\"", "a", "x\"y.pdf"),
      ("name=\"a\"; filename=\"x.pdf\"; filename*=UTF-8''%C3%A9%20x.pdf", "a", "é x.pdf"),
      ("name=\"a\"; filename=\"../../etc/passwd\"", "a", "../../etc/passwd"), ("name=\"a\"; filename=\"b\";", "a", "b"),
    ])
  func names(parameters: String, field: String, file: String) throws {
    let body = MultipartForm.body([("content-disposition:form-data ; \(parameters)", [1])])
    #expect(
      try MultipartForm.events([body]) == [
        .fileBegins(MultipartFile(field: field, fileName: file)), .fileBytes([1]), .fileEnds,
      ])
  }

  @Test("Limits on parts, headers and fields hold in pieces of any size", arguments: [1, 7, 10_000])
  func limits(length: Int) {
    let limits = MultipartLimits(parts: 2, header: 60, field: 5)
    func read(_ parts: [(headers: String, content: [UInt8])]) -> Result<[MultipartEvent], MultipartError> {
      MultipartForm.result(MultipartForm.pieces(MultipartForm.body(parts), of: length), limits: limits)
    }
    let small = MultipartForm.field("a", "12345")
    #expect(read([small, small]) == .success([.field(name: "a", value: "12345"), .field(name: "a", value: "12345")]))
    #expect(read([small, small, small]) == .failure(.manyParts(limit: 2)))
    #expect(read([MultipartForm.field("a", "123456")]) == .failure(.longField(name: "a", limit: 5)))
    #expect(read([MultipartForm.field(String(repeating: "a", count: 300), "1")]) == .failure(.longHeader(limit: 60)))
    let large = [UInt8](repeating: 7, count: 5000)
    #expect((try? read([("Content-Disposition: form-data;name=a;filename=b", large)]).get())?.count == 3)
  }

  @Test("A header without an end is refused before it fills the memory")
  func endlessHeader() {
    let endless = Array("--\(MultipartForm.boundary)\r\n".utf8) + [UInt8](repeating: 0x61, count: 5000)
    #expect(MultipartForm.result([endless]) == .failure(.longHeader(limit: 4096)))
    let padded = Array("--\(MultipartForm.boundary)".utf8) + [UInt8](repeating: 0x20, count: 5000)
    #expect(MultipartForm.result([padded]) == .failure(.badBoundary))
  }

  @Test func badText() {
    let body = MultipartForm.body([("Content-Disposition: form-data; name=\"a\"", [0xC3, 0x28])])
    #expect(MultipartForm.result([body]) == .failure(.badText(field: "a")))
  }

  @Test(arguments: ["X", "-x", "\n"])
  func badBoundary(end: String) {
    #expect(MultipartForm.result([MultipartForm.body([], end: end + "\r\n")]) == .failure(.badBoundary))
  }

  @Test(
    arguments: [
      nil, "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
      "multipart/form-data; boundary=\"\"",
      "multipart/mixed; boundary=a", "multipart/form-data; boundary=\(String(repeating: "a", count: 71))",
      "multipart/form-data; boundary=\"a ", "multipart/form-data; boundary=é",
    ])
  func noBoundary(contentType: String?) {
    #expect(throws: MultipartError.noBoundary) { try MultipartBoundary(contentType: contentType) }
  }

  @Test(arguments: ["multipart/form-data; boundary=ab", "Multipart/Form-Data;charset=x; Boundary=\"ab\""])
  func boundary(contentType: String) throws {
    #expect(try MultipartBoundary(contentType: contentType).delimiter == Array("\r\n--ab".utf8))
  }

  @Test("Every error says what to do")
  func words() {
    let errors: [MultipartError] = [
      .noBoundary, .cutOff, .badBoundary, .badHeader("x"), .noName, .encoded("x"), .badText(field: "x"),
      .longHeader(limit: 1), .longField(name: "x", limit: 1), .manyParts(limit: 1),
    ]
    for error in errors {
      #expect(error.description.contains(". ") && error.description.hasSuffix("."), "\(error)")
    }
  }
}
