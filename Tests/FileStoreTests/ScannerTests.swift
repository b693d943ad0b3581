import Foundation
import Testing

@testable import FileStore

@Suite("Scanners")
struct ScannerTests {
  @Test func verdicts() async throws {
    let infected = try TestStore(scanner: FixedScanner(verdict: .infected))
    await #expect(throws: FileStoreError.infected) { try await infected.add(Samples.pdf) }
    #expect(infected.files.isEmpty)
    let failing = try TestStore(scanner: FixedScanner(verdict: .failed(reason: "mati")))
    let error = await #expect(throws: FileStoreError.self) { try await failing.add(Samples.pdf) }
    #expect(error?.description.contains("pemindai gagal") == true)
    #expect(error?.technicalReason == "pemindai gagal: mati")
    #expect(failing.files.isEmpty)
    let clean = try TestStore(scanner: FixedScanner(verdict: .clean))
    #expect(try await clean.add(Samples.pdf).kind == .pdf)
  }

  /// A program that looks for a word in the file it is given.
  private static func program(_ body: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "pemindai-\(UUID().uuidString)")
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return file
  }

  @Test("The exit status is the verdict, the path of the file the last argument")
  func command() async throws {
    let file = try Self.program(#"test "$1" = "--tanya" || exit 9; grep -q BURUK "$2" && exit 1; exit 0"#)
    defer { try? FileManager.default.removeItem(at: file) }
    let scanner = try #require(CommandScanner(command: "\(file.path) --tanya", timeLimit: .seconds(300)))
    let test = try TestStore(scanner: scanner)
    #expect(try await test.add(Samples.csv).kind == .text)
    await #expect(throws: FileStoreError.infected) { try await test.add(Array("isi BURUK".utf8)) }
    let other = try #require(CommandScanner(command: file.path, timeLimit: .seconds(300)))
    guard case .failed(let reason) = await other.scan(file) else {
      Issue.record("Status lain harus gagal")
      return
    }
    #expect(reason.contains("9"))
  }

  @Test("A scanner that does not end is stopped, and no verdict is no permission")
  func tooSlow() async throws {
    let file = try Self.program("sleep 600")
    defer { try? FileManager.default.removeItem(at: file) }
    let scanner = try #require(CommandScanner(command: file.path, timeLimit: .milliseconds(50)))
    guard case .failed(let reason) = await scanner.scan(file) else {
      Issue.record("Harus gagal")
      return
    }
    #expect(reason.contains("dihentikan"))
  }

  @Test(arguments: ["", " ", "/tidak/ada", "/etc/passwd", "clamdscan"])
  func noProgram(command: String) {
    #expect(CommandScanner(command: command) == nil)
  }
}
