import Journal
import Selaras

/// Decides which entries a ``JournalFilter`` lets through: roughly in the journal's file, exactly here.
struct JournalMatch: Sendable {
  /// Names that more objects bear are not looked for in the file, only in what it gives.
  private static let mostCodes = 60

  /// A word, and the codes of what bears it in its name, by perangkat daerah.
  private struct Word: Sendable {
    let text: String
    let kode: [String: Set<String>]

    var semuaKode: Set<String> { kode.values.reduce(into: []) { $0.formUnion($1) } }
  }

  private let filter: JournalFilter
  private let words: [Word]

  init(_ filter: JournalFilter, _ state: State) {
    self.filter = filter
    words = filter.kataKunci.map { Word(text: $0, kode: state.kode(memuat: $0, unit: filter.unit?.id)) }
  }

  /// What the file is asked for: everything that passes, and some that does not.
  var kasar: EntryFilter {
    let unit = filter.unit.map { [Self.quoted($0.id)] }
    let texts = words.compactMap { word -> [String]? in
      let codes = word.semuaKode
      return codes.count > Self.mostCodes ? nil : [Self.escaped(word.text)] + codes.sorted().map(Self.quoted)
    }
    return EntryFilter(actor: filter.akun, kinds: filter.kinds, payload: (unit.map { [$0] } ?? []) + texts)
  }

  /// Whether an entry passes.
  func cocok(_ fact: RecordedFact) -> Bool {
    if let unit = filter.unit, fact.unit?.id != unit.id { return false }
    guard !words.isEmpty else { return true }
    let payload = fact.tertutup ? Self.penanda(fact) : String(decoding: fact.entry.payload, as: UTF8.self)
    let searched = ([payload.lowercased()] + fact.semuaNama.map { $0.lowercased() })
    return words.allSatisfy { word in
      searched.contains { $0.contains(Self.escaped(word.text)) || $0.contains(word.text) }
        || (fact.unit.flatMap { word.kode[$0.id] } ?? []).contains { payload.contains(Self.quoted($0)) }
    }
  }

  /// Of a fact that is closed to the visitor only that by which it is found: a value is not to be guessed by searching.
  private static func penanda(_ fact: RecordedFact) -> String {
    let codes = fact.objek.flatMap { object -> [String] in
      switch object {
      case .realisasi(let id, let periode), .bukti(let id, let periode, _): [id, periode.kode]
      default: []
      }
    }
    return ((fact.unit.map { [$0.id] } ?? []) + codes).map(quoted).joined(separator: " ")
  }

  private static func quoted(_ id: String) -> String { "\"\(escaped(id))\"" }

  /// As the text stands in JSON.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
