/// A value with the journal entry that it comes from: what makes "dari mana angka ini?" answerable.
public struct Tercatat<Isi: Sendable & Codable>: Sendable, Codable {
  /// The value.
  public let isi: Isi
  /// The sequence of the entry in the journal.
  public let entri: Int64
}

extension Tercatat: Equatable where Isi: Equatable {}
