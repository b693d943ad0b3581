/// A place for one recorded value: the only way by which a value replaces another or is withdrawn, so that the entries
/// before are kept whatever the fact.
public enum Tempat<Isi: Sendable & Codable>: Sendable {
  /// It holds a value.
  case berisi(Tercatat<Isi>)
  /// It holds none: the value was withdrawn by the last of these entries, or there never was one.
  case kosong([Int64])

  /// Where nothing was recorded yet.
  static var baru: Tempat { .kosong([]) }

  /// The value; `nil` when there is none.
  public var tercatat: Tercatat<Isi>? {
    if case .berisi(let recorded) = self { recorded } else { nil }
  }

  /// Every entry that touched it, oldest first.
  public var riwayat: [Int64] {
    switch self {
    case .berisi(let recorded): recorded.semuaEntri
    case .kosong(let entries): entries
    }
  }

  /// Puts a value in.
  mutating func catat(_ value: Tercatat<Isi>) {
    self = .berisi(value.sesudah(riwayat))
  }

  /// Takes the value out; nothing happens where there is none.
  mutating func cabut(entri: Int64) {
    guard case .berisi(let recorded) = self else { return }
    self = .kosong(recorded.semuaEntri + [entri])
  }
}

extension Tempat: Equatable where Isi: Equatable {}

extension Tempat: Codable {
  private enum CodingKeys: String, CodingKey {
    case dicabut
  }

  /// Reads the value, or the entries of a withdrawn one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let entries = try container.decodeIfPresent([Int64].self, forKey: .dicabut) {
      self = .kosong(entries)
    } else {
      self = .berisi(try Tercatat(from: decoder))
    }
  }

  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .berisi(let recorded): try recorded.encode(to: encoder)
    case .kosong(let entries):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entries, forKey: .dicabut)
    }
  }
}
