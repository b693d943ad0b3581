import Foundation
import Journal
import Testing

@Suite struct CrashTests {
  /// Kills a process that appends, again and again, each time after a number of acknowledgements that the seed
  /// decides. Afterwards the journal opens, verifies and has everything that was acknowledged.
  @Test(arguments: [11, 12] as [UInt64])
  func nothingAcknowledgedIsLost(seed: UInt64) async throws {
    let directory = try TemporaryDirectory()
    var random = SplitMix(state: seed)
    var acknowledged: Int64 = 0
    for round in 0..<15 {
      let lines = Int(random.next() % 60) + (round.isMultiple(of: 5) ? 400 : 0)
      acknowledged = max(acknowledged, try CrashWriter.runAndKill(directory.url, after: lines))
      let journal = try SQLiteJournal(directory: directory.url)
      let report = try await journal.reader.verify()
      #expect(report.isIntact, "\(report.findings)")
      #expect(report.position.sequence >= acknowledged)
      try journal.close()
    }
    #expect(acknowledged > 0)
  }

  /// The file cannot grow any further, as if the disk were full: the writer ends with the error, the journal is whole.
  @Test func aFileThatCannotGrowLosesNothingAcknowledged() async throws {
    let directory = try TemporaryDirectory()
    let acknowledged = try CrashWriter.runUntilItFails(directory.url, kilobytesPerFile: 200)
    #expect(acknowledged > 0)
    let journal = try SQLiteJournal(directory: directory.url)
    let report = try await journal.reader.verify()
    #expect(report.isIntact, "\(report.findings)")
    let head = try await journal.head()
    #expect(head.sequence >= acknowledged)
    try await journal.append([draft()], by: author, at: head.time ?? moment(0), expecting: head.sequence)
  }
}

/// A small generator with a seed, so that a failing run can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
