import Foundation
import Testing

@testable import Selaras

@Suite("No text of any fact takes the number of a person")
struct NumberOfAPersonTests {
  private static let number = "NIP " + ["19850101", "201001", "1", "001"].joined(separator: " ")

  @Test func everyTextOfEveryKind() async throws {
    let state = try await SampleData.application().state
    let kinds = Dictionary(grouping: try SampleData.lines().flatMap(\.command.events)) { type(of: $0).kind }
    var tried = 0
    for (kind, events) in kinds {
      for event in events.prefix(3) {
        let content = try JSONSerialization.jsonObject(with: EventCatalog.encode(event).payload)
        for (path, changed) in Self.variants(of: content) {
          let payload = try JSONSerialization.data(withJSONObject: changed)
          guard let fact = try? EventCatalog.decode(kind: kind, payload: payload, with: JSONDecoder()) else { continue }
          tried += 1
          #expect(throws: Penolakan.self, "\(kind) \(path)") { try fact.periksa(state) }
        }
      }
    }
    #expect(tried > 100)
  }

  /// The value once for each text in it, with that text replaced by the number.
  private static func variants(of value: Any) -> [(path: String, value: Any)] {
    switch value {
    case is String: return [("", number)]
    case let object as [String: Any]:
      return object.flatMap { key, inner in
        variants(of: inner).map { ("\(key) \($0.path)", object.merging([key: $0.value]) { $1 }) }
      }
    case let list as [Any]:
      return list.indices.flatMap { index in
        variants(of: list[index]).map { found in
          var changed = list
          changed[index] = found.value
          return ("\(index + 1) \(found.path)", changed)
        }
      }
    default: return []
    }
  }
}
