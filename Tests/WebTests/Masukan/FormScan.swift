/// A form of a page, as a browser reads it.
struct FormScan: Sendable {
  /// One field.
  struct Field: Sendable {
    let name: String
    /// What the page put into it; `nil` for a box that is not ticked, and for files.
    let value: String?
    /// The type of an input, `textarea` or `select`.
    let kind: String

    /// Whether a person types into it.
    var isText: Bool {
      ["text", "search", "password", "email", "date", "number", "tel", "url", "textarea"].contains(kind)
    }
    /// Whether it is never shown again.
    var isSecret: Bool { kind == "password" || name == "kode" }
  }

  let action: String
  let isPost: Bool
  let fields: [Field]
  /// What its buttons send; one that sends nothing stands as an empty name.
  let buttons: [(name: String, value: String)]

  /// The places of the fields that people type into.
  var texts: [Int] { fields.indices.filter { fields[$0].isText } }

  /// The form with a text in some of its fields.
  func filled(_ text: String, at places: Set<Int>, button: (name: String, value: String)) -> [(String, String)] {
    var sent: [(String, String)] = []
    for (place, field) in fields.enumerated() {
      if let value = places.contains(place) ? text : field.value { sent.append((field.name, value)) }
    }
    if !button.name.isEmpty { sent.append((button.name, button.value)) }
    return sent
  }

  /// The forms of a page, in order.
  static func forms(in page: String) -> [FormScan] {
    page.components(separatedBy: "<form ").dropFirst().map { FormScan($0.components(separatedBy: "</form>")[0]) }
  }

  private init(_ text: String) {
    let head = Self.attributes(text.prefix { $0 != ">" })
    action = head["action"] ?? ""
    isPost = head["method"] == "post"
    var fields: [Field] = []
    var buttons: [(name: String, value: String)] = []
    var choice: (name: String, value: String?)?
    for part in text.components(separatedBy: "<") {
      let tag = part.prefix { $0 != ">" && $0 != " " }
      let rest = part.dropFirst(tag.count)
      let attributes = Self.attributes(rest.prefix { $0 != ">" })
      let name = attributes["name"] ?? ""
      switch tag {
      case "input" where !name.isEmpty: fields.append(Self.input(name, attributes))
      case "textarea":
        let content = String(rest.drop { $0 != ">" }.dropFirst())
        fields.append(Field(name: name, value: Self.withoutFirstLineEnd(content.unescaped), kind: "textarea"))
      case "select": choice = (name, nil)
      case "option":
        let value = attributes["value"] ?? ""
        if choice?.value == nil || attributes["selected"] != nil { choice?.value = value }
      case "/select":
        if let choice { fields.append(Field(name: choice.name, value: choice.value, kind: "select")) }
        choice = nil
      case "button" where attributes["type"] != "button": buttons.append((name, attributes["value"] ?? ""))
      default: break
      }
    }
    self.fields = fields
    self.buttons = buttons.isEmpty ? [("", "")] : buttons
  }

  private static func input(_ name: String, _ attributes: [String: String]) -> Field {
    let kind = attributes["type"] ?? "text"
    let value = attributes["value"] ?? ""
    switch kind {
    case "file": return Field(name: name, value: nil, kind: kind)
    case "checkbox", "radio": return Field(name: name, value: attributes["checked"] == nil ? nil : value, kind: kind)
    default: return Field(name: name, value: value, kind: kind)
    }
  }

  /// A browser takes the first line end after the tag away.
  private static func withoutFirstLineEnd(_ text: String) -> String {
    text.first == "\n" ? String(text.dropFirst()) : text
  }

  /// The attributes of a tag; one without a value stands with an empty one. Read by hand: thousands of pages are scanned.
  private static func attributes(_ tag: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var named: String?
    for (place, part) in tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if place.isMultiple(of: 2) {
        for name in part.split(separator: " ") {
          named = name.hasSuffix("=") ? String(name.dropLast()) : nil
          if named == nil { found[String(name)] = "" }
        }
      } else if let named {
        found[named] = String(part).unescaped
      }
    }
    return found
  }
}
