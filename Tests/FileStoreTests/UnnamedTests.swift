import Foundation
import Testing

@testable import FileStore

@Suite("Contents that nothing names")
struct UnnamedTests {
  @Test("Those that are named, and those that came lately, are kept")
  func found() async throws {
    let test = try TestStore()
    let named = try await test.add(Samples.pdf)
    let alone = try await test.add(Samples.csv)
    let day = 86_400.0
    func unnamed(after seconds: Double) -> [ContentHash: Int] {
      TestStore.open(test.directory, now: Date(timeIntervalSinceNow: seconds)).unnamed(
        besides: [named.hash], restingFor: day)
    }
    #expect(unnamed(after: day - 600).isEmpty)
    #expect(unnamed(after: day + 600) == [alone.hash: alone.size])
    try test.store.remove([alone.hash, alone.hash])
    #expect(!test.store.contains(alone.hash) && test.store.contains(named.hash))
    #expect(unnamed(after: day + 600).isEmpty)
  }

  @Test func aStoreThatIsNotThere() throws {
    #expect(try TestStore().store.unnamed(besides: [], restingFor: 0).isEmpty)
  }
}
