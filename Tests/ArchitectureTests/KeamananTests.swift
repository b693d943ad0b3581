import Foundation
import Testing

/// `docs/keamanan.md` claims nothing that is not there.
@Suite("The page on security")
struct KeamananTests {
  /// The requirements of ASVS 5.0.0, levels 1 and 2: how many are the first of each section, which have no gaps.
  private static let required: [String: Int] = [
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1, "3.2": 2, "3.3": 4,
    "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4, "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3,
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5,
    "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1, "9.1": 3, "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4,
    "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1,
    "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4, "14.3": 3,
    "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3, "17.1": 1, "17.2": 4,
    "17.3": 2,
  ]

  private struct Row {
    let numbers: [String]
    let state: String
    let evidence: String
  }

  private static func page() throws -> String {
    try String(contentsOf: RepositoryTests.root.appending(path: "docs/keamanan.md"), encoding: .utf8)
  }

  private static func rows() throws -> [Row] {
    try page().split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 7, cells[1].first?.isNumber == true else { return nil }
      return Row(numbers: numbers(cells[1]), state: cells[3], evidence: cells[5])
    }
  }

  /// `1.2.6–1.2.8` in full.
  private static func numbers(_ text: String) -> [String] {
    let ends = text.split(separator: "–").map { $0.split(separator: ".").map(String.init) }
    guard ends.count == 2, let first = Int(ends[0][2]), let last = Int(ends[1][2]), first < last else { return [text] }
    return (first...last).map { "\(ends[0][0]).\(ends[0][1]).\($0)" }
  }

  @Test("Every requirement of levels 1 and 2 stands there once")
  func complete() throws {
    let expected = Self.required.flatMap { section, count in (1...count).map { "\(section).\($0)" } }
    let found = try Self.rows().flatMap(\.numbers)
    #expect(expected.count == 253)
    #expect(Set(found) == Set(expected), "\(Set(found).symmetricDifference(expected).sorted())")
    #expect(found.count == expected.count)
  }

  @Test("What is met is shown, and what is not stands in the list above the table")
  func states() throws {
    let list = try #require(try Self.page().components(separatedBy: "## Not met yet").last).prefix { $0 != "#" }
    for row in try Self.rows() {
      #expect(["met", "belum", "operator", "n/a"].contains(row.state), "\(row.numbers)")
      #expect(row.state != "met" || !row.evidence.isEmpty, "\(row.numbers)")
      for number in row.numbers where row.state == "belum" { #expect(list.contains(number), "\(number)") }
    }
  }

  @Test("Every test that it names exists")
  func tests() throws {
    let page = try Self.page()
    #expect(NamedTest.all(in: page).count > 100)
    #expect(try NamedTest.missing(in: page) == [])
  }

  @Test("Every file that it names exists")
  func files() throws {
    let places = ["Sources/", "docs/", "Package."]
    for name in NamedTest.quoted(try Self.page()) where places.contains(where: name.hasPrefix) {
      #expect(FileManager.default.fileExists(atPath: RepositoryTests.root.appending(path: name).path()), "\(name)")
    }
  }

  @Test("Pages carry out commands in the one way that logs refused rights and hides the inside of errors")
  func oneWayToRecord() throws {
    for file in try RepositoryTests.swiftFiles(in: "Sources") where file.target == "Web" {
      guard !file.path.hasSuffix("RouteRequest+Keamanan.swift") else { continue }
      #expect(!file.text.contains("selaras.execute("), "\(file.path): request.execute")
    }
  }
}
