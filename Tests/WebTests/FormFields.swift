import HummingbirdTesting

@testable import Web

extension TestResponse {
  /// The fields of a page as a browser would send them back, with some changed; boxes that are not ticked, lists of
  /// choices and files are left out.
  func fields(_ changes: [String: String] = [:], _ action: String = "simpan") -> [(String, String)] {
    var fields: [(String, String)] = []
    for part in text.components(separatedBy: "<input ").dropFirst() {
      let tag = part.prefix { $0 != ">" }
      guard let name = Self.value("name", tag), !tag.contains("type=\"file\"") else { continue }
      let isBox = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"")
      guard !isBox || tag.contains(" checked") || changes[name] != nil else { continue }
      fields.append((name, changes[name] ?? (Self.value("value", tag) ?? "").unescaped))
    }
    let form = fields.drop { $0.0 != SentForm.tokenField } + texts(changes)
    return form.filter { $0.0 != "per" && $0.0 != "q" } + [("aksi", action)]
  }

  /// The fields as they are sent for verification by somebody who says that source and evidence may be missing.
  func submission(_ changes: [String: String] = [:]) -> [(String, String)] {
    fields(changes, "ajukan") + [(PengukuranForm.tanpaBukti, "ya")]
  }

  private func texts(_ changes: [String: String]) -> [(String, String)] {
    text.components(separatedBy: "<textarea ").dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: ">"), let name = Self.value("name", part[..<end]) else { return nil }
      let content = part[end...].dropFirst().components(separatedBy: "</textarea>")[0]
      return (name, changes[name] ?? (content.hasPrefix("\n") ? String(content.dropFirst()) : content).unescaped)
    }
  }

  private static func value(_ name: String, _ tag: Substring) -> String? {
    tag.range(of: " \(name)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
      ?? (tag.hasPrefix("\(name)=\"") ? String(tag.dropFirst(name.count + 2).prefix { $0 != "\"" }) : nil)
  }
}

extension String {
  /// What a browser makes of an attribute.
  var unescaped: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
