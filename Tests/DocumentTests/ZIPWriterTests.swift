import Foundation
import TestSupport
import Testing
import Tools

@testable import Document

@Suite("An archive holds its files as they are")
struct ZIPWriterTests {
  /// Adds files to an archive that is made in a directory, in which nothing may be left.
  private static func archive(
    _ zip: ExternalTool = TestTools.zip, _ fill: @Sendable (ArchiveFiles) async throws -> Void
  ) async throws -> [UInt8] {
    let day = try #require(CalendarDay(year: 2024, month: 9, day: 18))
    return try await TestTools.withDirectory { directory in
      defer {
        let left = try? FileManager.default.contentsOfDirectory(atPath: directory)
        #expect(left == [])
      }
      return try await ZIPWriter(zip: zip, temporaryDirectory: directory).archive(day: day, fill)
    }
  }

  private static func withTool(_ script: String, _ work: (ExternalTool) async throws -> Void) async throws {
    try await TestTools.withFile(Array("#!/bin/sh\n\(script)\n".utf8), named: "zip") { file in
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      try await work(TestTools.tool("zip", path: file.path))
    }
  }

  @Test("Another program reads them: names, bytes, stored, the day, no folders and nothing else") func readable()
    async throws
  {
    let bytes = try await Self.archive { files in
      try files.add("semua-2024.pdf", Data("123".utf8))
      try files.add("pdf/01-camat_a.b.pdf", Data([0, 255, 10]))
      try files.add("docx/01-camat.docx", Data())
    }
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
          assert archive.testzip() is None
          for one in sorted(archive.infolist(), key=lambda one: one.filename):
              print(one.filename, one.compress_type, one.date_time, len(one.extra), list(archive.read(one)))
      """
    try await TestTools.withFile(bytes, named: "arsip.zip") { file in
      let read = try TestTools.output("python3", "-c", script, file.path)
      #expect(
        read.split(separator: "\n") == [
          "docx/01-camat.docx 0 (2024, 9, 18, 0, 0, 0) 0 []",
          "pdf/01-camat_a.b.pdf 0 (2024, 9, 18, 0, 0, 0) 0 [0, 255, 10]",
          "semua-2024.pdf 0 (2024, 9, 18, 0, 0, 0) 0 [49, 50, 51]",
        ])
    }
  }

  @Test(
    "A name is no option, leads nowhere else, and is not empty or too long",
    arguments: [
      "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "a/./b", ".a", "-rf", "a/-b", "@", "a b",
      "a\nb",
      "a\\b", "a*", "é", String(repeating: "x", count: 201),
    ])
  func names(name: String) async throws {
    await #expect(throws: ArchiveError.name(name)) {
      _ = try await Self.archive { try $0.add(name, Data([1])) }
    }
  }

  @Test("A name of 200 bytes is not too long; a name stands once") func once() async throws {
    let name = String(repeating: "x", count: 200)
    let bytes = try await Self.archive { try $0.add(name, Data([1])) }
    #expect(!bytes.isEmpty)
    await #expect(throws: ArchiveError.name("pdf/a.pdf")) {
      _ = try await Self.archive { files in
        try files.add("pdf/a.pdf", Data([1]))
        try files.add("pdf/a.pdf", Data([2]))
      }
    }
  }

  @Test("A missing tool says how to install it, before any file is made") func missing() async throws {
    let none = ExternalTool(
      name: "zip", path: "/tidak/ada/zip", installCommand: "apt-get install zip", timeLimit: .seconds(5),
      slots: TestTools.slots)
    let error = await #expect(throws: ArchiveError.self) {
      _ = try await Self.archive(none) { _ in Issue.record("a file was asked for") }
    }
    #expect(
      error?.description
        == "Program zip tidak ditemukan di /tidak/ada/zip. Pasang dengan perintah: apt-get install zip")
  }

  @Test("What a failing tool says is kept; variables of this machine give it no options") func failing() async throws {
    let script = "[ \"$1\" = -h ] && exit 0; echo \"penuh [${ZIPOPT-x}${ZIP-x}]\" >&2; exit 15"
    try await Self.withTool(script) { tool in
      let error = await #expect(throws: ArchiveError.self) {
        _ = try await Self.archive(tool) { try $0.add("a", Data([1])) }
      }
      guard case .tool(.failed(_, _, let output)) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(output == "penuh []\n")
    }
  }

  @Test("What stops the making of files stops the archive") func stopped() async throws {
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      _ = try await Self.archive { files in
        try files.add("a", Data([1]))
        throw Stop()
      }
    }
  }

  @Test("Called off, the tool ends") func cancelled() async throws {
    try await Self.withTool("[ \"$1\" = -h ] && exit 0; exec sleep 600") { tool in
      let (filled, filling) = AsyncStream.makeStream(of: Void.self)
      let task = Task {
        try await Self.archive(tool) { files in
          try files.add("a", Data([1]))
          filling.yield()
        }
      }
      for await _ in filled { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { _ = try await task.value }
    }
  }
}
