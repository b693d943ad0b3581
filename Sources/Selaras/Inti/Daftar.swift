/// A list of recorded values in the order they first came, found by id: tens of them, so a plain array serves.
public struct Daftar<Isi: Sendable & Codable>: Sendable, Codable {
  /// One place of the list.
  fileprivate struct Butir: Sendable, Codable {
    let id: String
    var tempat: Tempat<Isi>
  }

  private var butir: [Butir] = []

  /// Nothing recorded.
  init() {}

  /// The values in order.
  public var semua: [Isi] { tercatat.map(\.isi) }

  /// The values with their entries, in order.
  public var tercatat: [Tercatat<Isi>] { butir.compactMap(\.tempat.tercatat) }

  /// How many there are.
  public var count: Int { butir.reduce(0) { $1.tempat.tercatat == nil ? $0 : $0 + 1 } }

  /// The value with an id.
  public subscript(id: String) -> Isi? { tercatat(id)?.isi }

  /// The value with an id, and its entries.
  public func tercatat(_ id: String) -> Tercatat<Isi>? {
    butir.first { $0.id == id }?.tempat.tercatat
  }

  /// The ids of every value that was ever recorded, in order, of withdrawn ones too.
  var semuaId: [String] { butir.map(\.id) }

  /// Every entry that touched the value with an id, oldest first, of a withdrawn one too.
  func riwayat(_ id: String) -> [Int64] {
    butir.first { $0.id == id }?.tempat.riwayat ?? []
  }

  /// Adds a value, or puts it in the place of the one with the same id.
  mutating func catat(_ isi: Tercatat<Isi>, id: String) {
    if let index = butir.firstIndex(where: { $0.id == id }) {
      butir[index].tempat.catat(isi)
    } else {
      butir.append(Butir(id: id, tempat: .berisi(isi)))
    }
  }

  /// Withdraws the value with an id.
  mutating func cabut(id: String, entri: Int64) {
    guard let index = butir.firstIndex(where: { $0.id == id }) else { return }
    butir[index].tempat.cabut(entri: entri)
  }
}

extension Daftar.Butir: Equatable where Isi: Equatable {}
extension Daftar: Equatable where Isi: Equatable {}
