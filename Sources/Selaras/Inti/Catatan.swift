import HashTreeCollections

/// Recorded values found by a key, in no order.
public struct Catatan<Kunci: Hashable & Sendable & Codable, Isi: Sendable & Codable>: Sendable, Codable {
  private var tempat: TreeDictionary<Kunci, Tempat<Isi>> = [:]

  /// Nothing recorded.
  init() {}

  /// The value of a key, with its entries.
  public subscript(key: Kunci) -> Tercatat<Isi>? { tempat[key]?.tercatat }

  /// The keys that have a value.
  public var keys: [Kunci] { tempat.compactMap { $0.value.tercatat == nil ? nil : $0.key } }

  /// The values with their entries.
  public var values: [Tercatat<Isi>] { tempat.values.compactMap(\.tercatat) }

  /// How many values there are.
  public var count: Int { tempat.values.reduce(0) { $1.tercatat == nil ? $0 : $0 + 1 } }

  /// Whether there is no value.
  public var isEmpty: Bool { !tempat.values.contains { $0.tercatat != nil } }

  /// The keys of every value that was ever recorded, of withdrawn ones too.
  var semuaKunci: [Kunci] { Array(tempat.keys) }

  /// Every entry that touched the value of a key, oldest first, of a withdrawn one too.
  func riwayat(_ kunci: Kunci) -> [Int64] {
    tempat[kunci]?.riwayat ?? []
  }

  /// Adds a value, or puts it in the place of the one with the same key.
  mutating func catat(_ isi: Tercatat<Isi>, kunci: Kunci) {
    tempat[kunci, default: .baru].catat(isi)
  }

  /// Withdraws the value of a key.
  mutating func cabut(kunci: Kunci, entri: Int64) {
    tempat[kunci]?.cabut(entri: entri)
  }
}

extension Catatan: Sequence {
  /// The keys that have a value, each with it.
  public func makeIterator() -> some IteratorProtocol<(key: Kunci, value: Tercatat<Isi>)> {
    tempat.lazy.compactMap { key, place in place.tercatat.map { (key: key, value: $0) } }.makeIterator()
  }
}

extension Catatan: Equatable where Isi: Equatable {}
