import OrderedCollections

/// A list of recorded values in the order they first came, found by id.
public struct Daftar<Isi: Sendable & Codable>: Sendable, Codable {
  private var butir: OrderedDictionary<String, Tempat<Isi>> = [:]

  /// Nothing recorded.
  init() {}

  /// The values in order.
  public var semua: [Isi] { butir.values.compactMap { $0.tercatat?.isi } }

  /// The values with their entries, in order.
  public var tercatat: [Tercatat<Isi>] { butir.values.compactMap(\.tercatat) }

  /// How many there are.
  public var count: Int { butir.values.reduce(0) { $1.tercatat == nil ? $0 : $0 + 1 } }

  /// The value with an id.
  public subscript(id: String) -> Isi? { tercatat(id)?.isi }

  /// The value with an id, and its entries.
  public func tercatat(_ id: String) -> Tercatat<Isi>? { butir[id]?.tercatat }

  /// The ids of every value that was ever recorded, in order, of withdrawn ones too.
  var semuaId: [String] { Array(butir.keys) }

  /// Every entry that touched the value with an id, oldest first, of a withdrawn one too.
  func riwayat(_ id: String) -> [Int64] { butir[id]?.riwayat ?? [] }

  /// Adds a value, or puts it in the place of the one with the same id.
  mutating func catat(_ isi: Tercatat<Isi>, id: String) {
    butir[id, default: .baru].catat(isi)
  }

  /// The same with other values of the same entries.
  func dipetakan(_ change: (Isi) -> Isi) -> Daftar {
    var changed = self
    changed.butir = butir.mapValues { place in
      if case .berisi(let recorded) = place { .berisi(recorded.dipetakan(change)) } else { place }
    }
    return changed
  }

  /// Puts another value in the place of the one with an id, from the same entries; nothing where there is none.
  mutating func ganti(id: String, _ change: (Isi) -> Isi) {
    guard case .berisi(let recorded)? = butir[id] else { return }
    butir[id] = .berisi(recorded.dipetakan(change))
  }

  /// Withdraws the value with an id.
  mutating func cabut(id: String, entri: Int64) {
    butir[id]?.cabut(entri: entri)
  }
}

extension Daftar: Equatable where Isi: Equatable {}
