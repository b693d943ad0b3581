import ArgumentParser
import Foundation
import Journal
import Selaras

/// Every entry folded into a state, or, as the ceiling, read and decoded without folding.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "replay")

  @Argument var directory: String
  @Flag var ceiling = false

  func run() async throws {
    let reader = try SQLiteJournalReader(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let head = try await reader.head()
    let (elapsed, _) = try await seconds { () -> State? in
      if ceiling {
        let decoder = JSONDecoder()
        var count = 0
        try await reader.replay(
          after: 0, upTo: nil, isolation: nil,
          decode: { raw in try decoder.decode([RealisasiBelaka].self, from: raw.payloads).map(\.unit.utf8.count) },
          fold: { count += $0.count })
        return nil
      }
      return try await StateLoader(journal: reader, snapshots: nil).state()
    }
    try Measurement(name: "replay", value: Double(head.sequence) / elapsed, unit: "events/s").print()
  }
}

/// The least that any event decodes.
private struct RealisasiBelaka: Decodable {
  let unit: String

  private enum CodingKeys: String, CodingKey {
    case unit
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    unit = try container.decodeIfPresent(String.self, forKey: .unit) ?? ""
  }
}
