import Foundation

/// A test that a page of the documentation names: `WebTests/SignInTests.cookie`.
struct NamedTest: Hashable {
  let target: String
  let file: String
  let function: String

  /// A name in its parts; `nil` for what names no test.
  init?(_ text: String) {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "." }).map(String.init)
    guard parts.count == 3, text.contains("/"),
      parts[0].hasSuffix("Tests") || ["BarisPerintah", "Peramban"].contains(parts[0])
    else { return nil }
    (target, file, function) = (parts[0], parts[1], parts[2])
  }

  /// What stands between backticks.
  static func quoted(_ text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }

  /// The names of tests on a page.
  static func all(in page: String) -> Set<String> { Set(quoted(page).filter { NamedTest($0) != nil }) }

  /// The names on a page of tests that do not exist.
  static func missing(in page: String) throws -> [String] {
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: RepositoryTests.root.appending(path: "Tests").path())
    return try all(in: page).sorted().filter { name in
      guard let test = NamedTest(name) else { return true }
      let path = files.first { path in
        path.hasPrefix("\(test.target)/")
          && ["\(test.file).swift", "\(test.file).py"].contains(path.split(separator: "/").last)
      }
      guard let path else { return true }
      let text = try String(contentsOf: RepositoryTests.root.appending(path: "Tests/\(path)"), encoding: .utf8)
      return !isTest(test.function, in: text)
    }
  }

  /// Whether a function of a file is a test, and not one that helps tests.
  static func isTest(_ name: String, in text: String) -> Bool {
    if text.contains("def \(name)(") { return true }
    guard let place = text.range(of: "func \(name)(") else { return false }
    let before = text[..<place.lowerBound]
    guard let mark = before.range(of: "@Test", options: .backwards) else { return false }
    return !before[mark.upperBound...].contains("func ")
  }
}
