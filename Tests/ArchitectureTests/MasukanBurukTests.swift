import Foundation
import Testing

/// `docs/masukan-buruk.md` claims nothing that is not there.
@Suite("The page on bad input")
struct MasukanBurukTests {
  private static func page() throws -> String {
    try String(contentsOf: RepositoryTests.root.appending(path: "docs/masukan-buruk.md"), encoding: .utf8)
  }

  /// The rows of the table: what comes, what people see, what shows it.
  private static func rows() throws -> [[String]] {
    try page().split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test("Every row has words for people and a test")
  func rows() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 17)
    for row in rows {
      #expect(row.count == 3 && !row[1].isEmpty && !NamedTest.all(in: row.last ?? "").isEmpty, "\(row)")
    }
  }

  @Test("Every test that it names exists")
  func tests() throws {
    #expect(try NamedTest.missing(in: Self.page()) == [])
  }
}
