import Foundation
import Testing

/// What holds for every page, whoever looks at it.
enum PageRules {
  /// English and system words that no page may show.
  private static let forbidden = [
    "null", "undefined", "submit", "search", "download", "upload", "error", "loading", "home", "next", "previous",
    "page", "table", "true", "false", "optional(", "nil", "login", "dashboard", "update", "filter", "click",
  ]

  static func check(_ page: String, _ address: String) {
    let comment = Comment(rawValue: address)
    #expect(page.contains("<html lang=\"id\">"), comment)
    #expect(page.components(separatedBy: "<body>").first?.components(separatedBy: "<title>").count == 2, comment)
    #expect(page.components(separatedBy: "<h1>").count == 2, comment)
    #expect(page.components(separatedBy: "<main ").count == 2, comment)
    #expect(!page.contains("<td></td>") && !page.contains("<td class=\"angka\"></td>"), comment)
    #expect(!page.contains("<dd></dd>") && !page.contains("<th scope=\"row\"></th>"), comment)
    #expect(
      !page.contains("style=\"") && !page.withoutOwnScript.contains("<script") && !page.contains(" 0 indikator"),
      comment)
    #expect(page.utf8.count < 60_000, comment)
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count, comment)
    #expect(headingsInOrder(page), comment)
    let words = visibleText(page).lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted)
    for word in Self.forbidden where words.contains(word) {
      Issue.record("\u{201C}\(word)\u{201D} on \(address)")
    }
  }

  private static func headingsInOrder(_ page: String) -> Bool {
    var before = 0
    // What is wrong in a form stands above its title, where it is read first.
    for part in page.components(separatedBy: "<h").dropFirst() where !part.contains(" yang perlu diperbaiki</h2>") {
      guard let level = part.first?.wholeNumberValue, (1...6).contains(level) else { continue }
      if level > before + 1 { return false }
      before = level
    }
    return true
  }

  private static func visibleText(_ page: String) -> String {
    var text = ""
    var isInTag = false
    for character in page {
      switch character {
      case "<": isInTag = true
      case ">":
        isInTag = false
        text.append(" ")
      default: if !isInTag { text.append(character) }
      }
    }
    return text
  }
}
