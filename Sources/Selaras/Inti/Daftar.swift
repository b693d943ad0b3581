/// A list of recorded values in the order they first came, found by id: tens of them, so a plain array serves.
public struct Daftar<Isi: Sendable & Codable>: Sendable, Codable {
  /// One place of the list.
  fileprivate struct Tempat: Sendable, Codable {
    let id: String
    var isi: Tercatat<Isi>
  }

  private var tempat: [Tempat] = []

  /// Nothing recorded.
  init() {}

  /// The values in order.
  public var semua: [Isi] { tempat.map(\.isi.isi) }

  /// The values with their entries, in order.
  public var tercatat: [Tercatat<Isi>] { tempat.map(\.isi) }

  /// How many there are.
  public var count: Int { tempat.count }

  /// The value with an id.
  public subscript(id: String) -> Isi? { tercatat(id)?.isi }

  /// The value with an id, and its entry.
  public func tercatat(_ id: String) -> Tercatat<Isi>? {
    tempat.first { $0.id == id }?.isi
  }

  /// Adds a value, or puts it in the place of the one with the same id.
  mutating func catat(_ isi: Tercatat<Isi>, id: String) {
    if let index = tempat.firstIndex(where: { $0.id == id }) {
      tempat[index].isi = isi
    } else {
      tempat.append(Tempat(id: id, isi: isi))
    }
  }
}

extension Daftar.Tempat: Equatable where Isi: Equatable {}
extension Daftar: Equatable where Isi: Equatable {}
