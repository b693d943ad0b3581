import Foundation
import Testing

/// A number of a civil servant names somebody, also one that was invented: none stands written out in this repository.
/// Tests build theirs from its parts (`nipRekaan`), texts that are read as files keep the parts apart.
@Suite("Numbers of persons")
struct NomorOrangTests {
  private static let kinds: Set<String> = [
    "swift", "txt", "tsv", "csv", "json", "jsonl", "md", "py", "sh", "html", "css", "js", "yml", "toml", "typ",
  ]

  @Test("No file holds 18 digits that could be somebody's number", arguments: ["Sources", "Tests", "docs", "scripts"])
  func none(folder: String) throws {
    let start = RepositoryTests.root.appending(path: folder, directoryHint: .isDirectory)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path())
      .filter { Self.kinds.contains(($0 as NSString).pathExtension) }
    try #require(!paths.isEmpty)
    for path in paths {
      let found = Self.numbers(in: try Data(contentsOf: start.appending(path: path)))
      #expect(found == 0, "\(folder)/\(path)")
    }
  }

  @Test(
    "What could be one is eighteen digits that begin with a year, together or in its parts",
    arguments: [
      ("lahir19750412", "199903", "1", "004", ["", " ", "."], 1), ("18750412", "199903", "1", "004", [" "], 0),
      ("1975041", "199903", "1", "004", [" "], 0), ("2024 19750412", "199903", "1", "004", [" "], 1),
      ("19750412", "199903", "1", "0040", ["", " "], 0), ("19750412", "199903", "1", "004", ["|", "  "], 0),
    ] as [(String, String, String, String, [String], Int)])
  func counting(lahir: String, diangkat: String, kelamin: String, urut: String, sela: [String], count: Int) {
    for between in sela {
      let text = [lahir, diangkat, kelamin, urut].joined(separator: between)
      #expect(Self.numbers(in: Data("a \(text), b\n".utf8)) == count, "\(text)")
    }
  }

  @Test func yearsAreNone() {
    #expect(Self.numbers(in: Data("2012 2013 2014 2015 20 1.999.000.000.000.000.000".utf8)) == 0)
  }

  /// How many stand in a text. Digits belong together over one blank or point; the day of birth is never taken apart.
  private static func numbers(in data: Data) -> Int {
    var count = 0
    var groups: [[UInt8]] = []
    var digits: [UInt8] = []
    func end() {
      if groups.reduce(0, { $0 + $1.count }) >= 18 { count += Self.count(groups) }
      groups.removeAll(keepingCapacity: true)
    }
    data.withUnsafeBytes { bytes in
      for byte in bytes {
        switch byte {
        case 0x30...0x39: digits.append(byte)
        case 0x20, 0x2E:
          if digits.isEmpty { end() } else { groups.append(digits) }
          digits.removeAll(keepingCapacity: true)
        default:
          if !digits.isEmpty { groups.append(digits) }
          digits.removeAll(keepingCapacity: true)
          if !groups.isEmpty { end() }
        }
      }
    }
    if !digits.isEmpty { groups.append(digits) }
    end()
    return count
  }

  private static func count(_ groups: [[UInt8]]) -> Int {
    groups.indices.count { first in
      var digits: [UInt8] = []
      for group in groups[first...] where digits.count < 18 { digits += group }
      return digits.count == 18 && groups[first].count >= 8
        && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }
  }
}
