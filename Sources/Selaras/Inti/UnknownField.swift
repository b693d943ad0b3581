import Foundation

/// Finds what a writer put into a record and no field takes: a misspelt name must not be lost in silence.
enum UnknownField {
  private static let ofRecord: Set<String> = ["waktu", "akun", "peran", "unit", "peristiwa"]
  private static let ofFact: Set<String> = ["jenis", "isi"]

  /// The first unknown field of a line that could be read, as a message; `nil` when every field is known.
  static func describe(_ line: Data, events: [any Event]) throws -> String? {
    let record = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
    let facts = record["peristiwa"] as? [[String: Any]] ?? []
    var found = record.keys.sorted().first { !ofRecord.contains($0) }.map { [$0] }
    for (offset, (fact, event)) in zip(facts, events).enumerated() where found == nil {
      let place = ["peristiwa", "\(offset + 1)"]
      let known = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event))
      found =
        fact.keys.sorted().first { !ofFact.contains($0) }.map { place + [$0] }
        ?? fact["isi"].flatMap { path(in: $0, notIn: known, place + ["isi"]) }
    }
    return found.map { "\(DecodingReason.field($0)) tidak dikenal. Hapus isian itu, atau perbaiki penulisannya." }
  }

  /// - Parameter known: the same value as it is written again: an optional field that is empty may be missing there.
  private static func path(in given: Any, notIn known: Any, _ place: [String]) -> [String]? {
    switch (given, known) {
    case (let given as [String: Any], let known as [String: Any]):
      for key in given.keys.sorted() {
        guard let value = given[key], !(value is NSNull) else { continue }
        guard let same = known[key] else { return place + [key] }
        if let found = path(in: value, notIn: same, place + [key]) { return found }
      }
      return nil
    case (let given as [Any], let known as [Any]):
      for (offset, (value, same)) in zip(given, known).enumerated() {
        if let found = path(in: value, notIn: same, place + ["\(offset + 1)"]) { return found }
      }
      return nil
    default:
      return nil
    }
  }
}
