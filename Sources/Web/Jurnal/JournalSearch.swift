import Journal
import Sakip
import Selaras

/// Looks through the journal for what a filter wants, a bounded part of it for one request.
struct JournalSearch: Sendable {
  /// What one request found.
  struct Found: Sendable {
    /// Latest first.
    let facts: [RecordedFact]
    /// Entries from this one on backwards have not been looked at; `nil` when there are none.
    let terdahulu: Int64?
    /// Whether the search stopped at its bound before it had found as many as were wanted.
    let terpotong: Bool
  }

  /// How many entries pass.
  enum Banyaknya: Sendable, Hashable {
    case tepat(Int)
    /// More than are counted for one request.
    case lebihDari(Int)
  }

  /// Entries that one request counts.
  static let mostCounted = 1_000
  /// Entries of which one request reads the content in vain.
  private static let mostRead = 2_000
  /// Entries that one request looks at, unless told otherwise.
  static let mostSearched: Int64 = 250_000
  private static let chunk = 200
  private static let dayLength: Int64 = 86_400_000

  let filter: JournalFilter
  let context: PageContext
  let selaras: Selaras.Application
  /// Entries that one request looks at.
  var searched: Int64 = mostSearched

  /// The first and the last entry of the days that are looked for; `nil` when there is none.
  func batas() async throws -> ClosedRange<Int64>? {
    var first: Int64 = 1
    var last = context.state.posisi
    if let dari = filter.dari {
      let before = context.zona.akhir(dari).millisecondsSince1970 - Self.dayLength
      first = try await selaras.sequence(asOf: Timestamp(millisecondsSince1970: before)) + 1
    }
    if let sampai = filter.sampai {
      last = min(last, try await selaras.sequence(asOf: context.zona.akhir(sampai)))
    }
    return first <= last ? first...last : nil
  }

  /// The latest entries that pass, of a range.
  func terakhir(_ limit: Int, dalam range: ClosedRange<Int64>) async throws -> Found {
    let bottom = max(range.lowerBound, range.upperBound - searched + 1)
    let (facts, end) = try await search(limit, in: bottom...range.upperBound, latestFirst: true)
    let next = end.map { $0 - 1 } ?? bottom - 1
    return Found(
      facts: facts, terdahulu: next >= range.lowerBound ? next : nil,
      terpotong: facts.count < limit && next >= range.lowerBound)
  }

  /// The earliest entries that pass, of a range; latest first all the same.
  func terdahulu(_ limit: Int, dalam range: ClosedRange<Int64>) async throws -> Found {
    let top = min(range.upperBound, range.lowerBound + searched - 1)
    let (facts, _) = try await search(limit, in: range.lowerBound...top, latestFirst: false)
    return Found(facts: facts.reversed(), terdahulu: range.lowerBound - 1, terpotong: false)
  }

  /// How many entries of a range pass; `nil` where the search stopped before it knew.
  func banyaknya(dalam range: ClosedRange<Int64>) async throws -> Banyaknya? {
    let found = try await terakhir(Self.mostCounted + 1, dalam: range)
    if found.facts.count > Self.mostCounted { return .lebihDari(Self.mostCounted) }
    return found.terpotong ? nil : .tepat(found.facts.count)
  }

  /// - Returns: what passes, in the order of the search, and the last entry looked at; `nil` when the range is done.
  private func search(
    _ limit: Int, in range: ClosedRange<Int64>, latestFirst: Bool
  ) async throws -> ([RecordedFact], Int64?) {
    let match = JournalMatch(filter, context.state)
    let rough = match.kasar
    var rest = range
    var facts: [RecordedFact] = []
    var read = 0
    while read - facts.count < Self.mostRead {
      let entries = try await selaras.search(rough, in: rest, latestFirst: latestFirst, limit: Self.chunk)
      for entry in entries {
        let fact = RecordedFact(entry, context)
        if match.cocok(fact) { facts.append(fact) }
        if facts.count == limit { return (facts, entry.sequence) }
      }
      read += entries.count
      guard entries.count == Self.chunk, let last = entries.last?.sequence else { return (facts, nil) }
      guard latestFirst ? last > rest.lowerBound : last < rest.upperBound else { return (facts, nil) }
      rest = latestFirst ? rest.lowerBound...(last - 1) : (last + 1)...rest.upperBound
    }
    return (facts, latestFirst ? rest.upperBound + 1 : rest.lowerBound - 1)
  }
}
