/// What each target may import, in one table.
struct ImportRule {
  /// Our own targets, and for each the ones of ours that it may import.
  static let ours: [String: Set<String>] = [
    "Sakip": [],
    "Journal": [],
    "FileStore": ["Tools"],
    "HTML": [],
    "Tools": [],
    "Lembar": ["Tools"],
    "Reviu": ["HTML", "Sakip"],
    "PembacaNaskah": ["Reviu", "Tools"],
    "Document": ["HTML", "Tools"],
    "Selaras": ["Sakip", "Journal", "Lembar"],
    "Accounts": ["Selaras", "Journal"],
    "Laporan": ["Sakip", "Selaras", "Document", "Reviu", "Tools"],
    "Web": [
      "Sakip", "FileStore", "Journal", "HTML", "Document", "Selaras", "Accounts", "Laporan", "Lembar",
      "Reviu", "Tools",
    ],
    "SelarasCLI": [
      "Sakip", "FileStore", "Journal", "HTML", "Document", "Selaras", "Accounts", "Laporan", "Lembar", "PembacaNaskah",
      "Reviu", "Tools", "Web",
    ],
    "Bench": ["Sakip", "Journal", "Accounts", "Document", "Selaras", "Laporan", "Lembar", "Tools"],
    "TestSupport": ["Journal", "Tools"],
  ]

  /// Targets that may import nothing else at all: the law knows no storage, no screen and no clock.
  static let onlyOthers: [String: Set<String>] = ["Sakip": ["Foundation", "BigInt"]]

  /// The imports of a source text that its target may not have, in the order written.
  static func violations(in source: String, of target: String) -> [String] {
    importedModules(in: source).filter { !isAllowed($0, in: target) }
  }

  private static func isAllowed(_ module: String, in target: String) -> Bool {
    if ours.keys.contains(module) { return ours[target]?.contains(module) == true }
    return onlyOthers[target].map { $0.contains(module) } ?? true
  }

  /// The modules that a source text imports, whatever stands in front of `import` and behind the module's name.
  static func importedModules(in source: String) -> [String] {
    source.split(whereSeparator: \.isNewline)
      .flatMap { withoutComment($0).split(separator: ";") }
      .compactMap(importedModule)
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
  }

  private static func importedModule(of statement: Substring) -> String? {
    let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy(isModifier) else { return nil }
    let rest = words[(position + 1)...].drop(while: declarationKinds.contains)
    return rest.first?.split(separator: ".").first.map(String.init)
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || accessLevels.contains(word)
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let declarationKinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor", "macro",
  ]
}
