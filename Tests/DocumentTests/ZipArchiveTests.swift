import Testing

@testable import Document

@Suite("An archive holds its files as they are")
struct ZipArchiveTests {
  private static func archive() throws -> ZipArchive {
    ZipArchive(day: try #require(CalendarDay(year: 2024, month: 9, day: 18)))
  }

  @Test("The checksum of the standard", arguments: [("", 0 as UInt32), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)])
  func checksum(text: String, expected: UInt32) {
    #expect(CRC32.of(Array(text.utf8)) == expected)
  }

  /// `printf 123456789 > a; TZ=UTC touch -d '2024-09-18 00:00' a; zip -0X t.zip a`, with the names told to be UTF-8.
  @Test func bytesOfOneFile() throws {
    var archive = try Self.archive()
    try archive.add("a", Array("123456789".utf8))
    let common: [UInt8] = [
      20, 0, 0, 8, 0, 0, 0, 0, 0x32, 0x59, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0,
    ]
    let local = [0x50, 0x4B, 3, 4] + common + Array("a123456789".utf8)
    let entry = [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 14) + Array("a".utf8)
    let end: [UInt8] = [
      0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(entry.count), 0, 0, 0, UInt8(local.count), 0, 0, 0, 0, 0,
    ]
    #expect(archive.finished == local + entry + end)
  }

  @Test("A name stands once, and is not empty") func names() throws {
    var archive = try Self.archive()
    try archive.add("pdf/Perjanjian é.pdf", [1])
    #expect(throws: ZipError.name("pdf/Perjanjian é.pdf")) { try archive.add("pdf/Perjanjian é.pdf", [2]) }
    #expect(throws: ZipError.name("")) { try archive.add("", [2]) }
    #expect(throws: ZipError.self) { try archive.add(String(repeating: "x", count: 201), [2]) }
    #expect(archive.count == 1)
  }
}
