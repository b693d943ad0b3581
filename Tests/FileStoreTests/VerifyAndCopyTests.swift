import Foundation
import Testing

@testable import FileStore

@Suite("Checking and copying a store")
struct VerifyAndCopyTests {
  private static func damage(_ file: URL) throws {
    var bytes = try Data(contentsOf: file)
    bytes[0] ^= 1
    try bytes.write(to: file)
  }

  @Test func findsWhatIsDamagedAndWhatIsMissing() async throws {
    let test = try TestStore()
    let whole = try await test.add(Samples.pdf)
    let damaged = try await test.add(Samples.csv)
    let gone = try await test.add(Samples.png)
    let fine = try await test.store.verify(expecting: [whole.hash, damaged.hash, gone.hash])
    #expect(fine == StoreReport(checked: 3, bytes: whole.size + damaged.size + gone.size, problems: [:]))
    try Self.damage(test.path(damaged.hash))
    try FileManager.default.removeItem(at: test.path(gone.hash))
    let report = try await test.store.verify(expecting: [whole.hash, gone.hash])
    #expect(report.problems == [damaged.hash: .damaged, gone.hash: .missing])
    #expect(report.checked == 2)
    // The same content again takes the place of the damaged one.
    _ = try await test.add(Samples.csv)
    #expect(try await test.store.verify(expecting: []).problems.isEmpty)
  }

  @Test func aStoreThatIsNotThere() async throws {
    let test = try TestStore()
    let hash = try #require(ContentHash(hex: String(repeating: "ab", count: 32)))
    let report = try await test.store.verify(expecting: [hash])
    #expect(report == StoreReport(checked: 0, bytes: 0, problems: [hash: .missing]))
    #expect(!FileManager.default.fileExists(atPath: test.directory.path))
  }

  @Test("Only what is new is copied, and nothing damaged")
  func copies() async throws {
    let here = try TestStore()
    let there = try TestStore()
    let first = try await here.add(Samples.pdf)
    #expect(try await here.store.copy(into: there.store) == CopyReport(copied: 1, present: 0, damaged: []))
    let second = try await here.add(Samples.csv)
    #expect(try await here.store.copy(into: there.store) == CopyReport(copied: 1, present: 1, damaged: []))
    #expect(there.files == here.files)
    try Self.damage(here.path(first.hash))
    let third = try await here.add(Samples.png)
    try Self.damage(here.path(third.hash))
    #expect(try await here.store.copy(into: there.store) == CopyReport(copied: 0, present: 2, damaged: [third.hash]))
    #expect(try await there.store.verify(expecting: [first.hash, second.hash]).problems.isEmpty)
    #expect(there.files.count == 2)
  }
}
