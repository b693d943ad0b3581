/// The nodes of pandoc's JSON document model, version 1.23, that our documents need.
enum PandocAST {
  static func document(_ blocks: [JSONValue], metadata: [String: JSONValue]) -> JSONValue {
    [
      "pandoc-api-version": [.int(1), .int(23), .int(1)], "meta": .object(metadata), "blocks": .array(blocks),
    ]
  }

  static func node(_ type: String, _ content: JSONValue) -> JSONValue { ["t": .string(type), "c": content] }

  static func metaString(_ text: String) -> JSONValue { node("MetaString", .string(text)) }

  static func attributes(id: String = "", _ pairs: [(String, String)] = []) -> JSONValue {
    [.string(id), [], .array(pairs.map { [.string($0.0), .string($0.1)] })]
  }

  static func text(_ text: String) -> JSONValue { node("Str", .string(text)) }

  static let lineBreak: JSONValue = ["t": "LineBreak"]

  static func lines(_ lines: [String]) -> [JSONValue] {
    lines.enumerated().flatMap { $0.offset == 0 ? [text($0.element)] : [lineBreak, text($0.element)] }
  }

  static func strong(_ inlines: [JSONValue]) -> JSONValue { node("Strong", .array(inlines)) }

  static func emphasis(_ inlines: [JSONValue]) -> JSONValue { node("Emph", .array(inlines)) }

  static func link(_ inlines: [JSONValue], to address: String) -> JSONValue {
    node("Link", [attributes(), .array(inlines), [.string(address), ""]])
  }

  static func image(file: String, alternativeText: String, width: String) -> JSONValue {
    node("Image", [attributes([("width", width)]), [text(alternativeText)], [.string(file), ""]])
  }

  static func displayMath(_ tex: String) -> JSONValue { node("Math", [["t": "DisplayMath"], .string(tex)]) }

  static func paragraph(_ inlines: [JSONValue]) -> JSONValue { node("Para", .array(inlines)) }

  static func plain(_ inlines: [JSONValue]) -> JSONValue { node("Plain", .array(inlines)) }

  static func styled(_ style: String, _ blocks: [JSONValue]) -> JSONValue {
    node("Div", [attributes([("custom-style", style)]), .array(blocks)])
  }

  static func header(level: Int, anchor: String, _ inlines: [JSONValue]) -> JSONValue {
    node("Header", [.int(level), attributes(), [anchored(anchor, inlines)]])
  }

  /// Runs that links and page fields lead to. The bookmark lies inside of the paragraph, because LibreOffice loses
  /// those that begin between paragraphs and end behind a table.
  static func anchored(_ anchor: String, _ inlines: [JSONValue]) -> JSONValue {
    node("Span", [attributes(id: anchor), .array(inlines)])
  }

  static func wordXML(_ xml: String) -> JSONValue { node("RawBlock", ["openxml", .string(xml)]) }

  static func caption(_ inlines: [JSONValue]) -> JSONValue { [.null, [plain(inlines)]] }
}
