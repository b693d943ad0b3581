/// A value with the journal entries that it comes from: what makes "dari mana angka ini?" answerable.
public struct Tercatat<Isi: Sendable & Codable>: Sendable {
  /// The value.
  public let isi: Isi
  /// The sequence of the entry in the journal that gave the value.
  public let entri: Int64
  /// The entries before, oldest first: earlier values, and withdrawals between them; empty for most.
  public let riwayat: [Int64]

  init(isi: Isi, entri: Int64, riwayat: [Int64] = []) {
    self.isi = isi
    self.entri = entri
    self.riwayat = riwayat
  }

  /// Every entry, oldest first; the last one gave the value.
  public var semuaEntri: [Int64] { riwayat + [entri] }

  /// Another value of the same entries.
  func dipetakan(_ change: (Isi) -> Isi) -> Tercatat {
    Tercatat(isi: change(isi), entri: entri, riwayat: riwayat)
  }

  /// The same value as the one that came after `entries`.
  func sesudah(_ entries: [Int64]) -> Tercatat {
    Tercatat(isi: isi, entri: entri, riwayat: entries + riwayat)
  }
}

extension Tercatat: Equatable where Isi: Equatable {}

extension Tercatat: Codable {
  private enum CodingKeys: String, CodingKey {
    case isi, entri, riwayat
  }

  /// Reads it; without earlier entries none are written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      isi: try container.decode(Isi.self, forKey: .isi), entri: try container.decode(Int64.self, forKey: .entri),
      riwayat: try container.decodeIfPresent([Int64].self, forKey: .riwayat) ?? [])
  }

  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(isi, forKey: .isi)
    try container.encode(entri, forKey: .entri)
    if !riwayat.isEmpty { try container.encode(riwayat, forKey: .riwayat) }
  }
}
