import Foundation
import Testing

@Suite("The sources as they stand")
struct RepositoryTests {
  /// A Swift file and the path that a message names.
  struct File {
    let path: String
    let text: String
    /// The folder below `Sources` or `Tests`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func swiftFiles(in folder: String) throws -> [File] {
    let start = root.appending(path: folder, directoryHint: .isDirectory)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path())
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      File(path: "\(folder)/\(path)", text: try String(contentsOf: start.appending(path: path), encoding: .utf8))
    }
  }

  /// The files of all targets but the tests themselves.
  private static func filesOfTargets() throws -> [File] {
    try swiftFiles(in: "Sources") + swiftFiles(in: "Tests").filter { $0.target == "TestSupport" }
  }

  @Test("No target imports what it may not")
  func imports() throws {
    let files = try Self.filesOfTargets()
    try #require(!files.isEmpty)
    for file in files {
      let violations = ImportRule.violations(in: file.text, of: file.target)
      #expect(violations.isEmpty, "\(file.path) may not import \(violations.joined(separator: ", "))")
    }
  }

  @Test("Every target with Swift sources has its row in the table")
  func everyTargetHasARule() throws {
    let targets = Set(try Self.filesOfTargets().map(\.target))
    #expect(targets == Set(ImportRule.ours.keys))
  }

  /// Which tujuan or sasaran an indikator measures differs between versions of a plan: outside of the fact itself it is
  /// asked by `tempat(dalam:)` (`docs/decisions/0034`).
  @Test("Nobody reads the place of an indikator without its version") func placesOfIndikator() throws {
    let reads = try Regex("[iI]ndi[kc]ator\\??\\.(tujuan|sasaran)\\b")
    for file in try Self.swiftFiles(in: "Sources") {
      let found = file.text.split(whereSeparator: \.isNewline).filter { $0.contains(reads) }
      #expect(found.isEmpty, "\(file.path): \(found.joined(separator: "; "))")
    }
    #expect("row.indikator.sasaran".contains(reads) && "indicator?.tujuan".contains(reads))
  }

  @Test("No Swift file is over 400 lines", arguments: ["Sources", "Tests"])
  func length(folder: String) throws {
    for file in try Self.swiftFiles(in: folder) {
      let lines = Self.lineCount(file.text)
      #expect(lines <= 400, "\(file.path) has \(lines) lines")
    }
  }

  @Test(
    "Lines are counted as an editor counts them",
    arguments: [("", 0), ("a", 1), ("a\n", 1), ("a\n\n", 2), ("a\r\nb", 2)])
  func counting(text: String, lines: Int) {
    #expect(Self.lineCount(text) == lines)
  }

  static func lineCount(_ text: String) -> Int {
    let breaks = text.count(where: \.isNewline)
    return text.isEmpty || text.last?.isNewline == true ? breaks : breaks + 1
  }
}
