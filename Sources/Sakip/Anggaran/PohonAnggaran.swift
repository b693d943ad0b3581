/// The budget tree of one agency and year: every parent is the sum of its children, for pagu and realisasi (rules §6).
public struct PohonAnggaran: Sendable {
  /// One place in the tree as it is recorded.
  public struct Simpul: Sendable, Hashable {
    /// Unique in the tree.
    public let id: String
    /// The place above; `nil` at the top.
    public let induk: String?
    /// The amounts recorded here. Leaves carry them; a parent may repeat the sum of its children.
    public let jumlah: JumlahAnggaran

    /// A place with its amounts.
    public init(id: String, induk: String?, jumlah: JumlahAnggaran = .nol) {
      self.id = id
      self.induk = induk
      self.jumlah = jumlah
    }
  }

  /// A place as it is read, in the order of a report.
  public struct Baris: Sendable, Hashable {
    /// The place.
    public let id: String
    /// 0 at the top.
    public let kedalaman: Int
    /// The number of a report: `1`, `1.1`, `1.1.3`.
    public let nomor: String
    /// The sum of everything below, or the amounts recorded here.
    public let jumlah: JumlahAnggaran
  }

  /// How many levels a tree may have: urusan to belanja are 6, with room for finer accounts.
  public static let kedalamanTerbesar = 20

  /// Depth first, in the order the places were given.
  public let baris: [Baris]
  private let byId: [String: Baris]

  /// Builds the tree.
  /// - Throws: ``PohonAnggaranError`` for two equal ids, a missing parent, a cycle, a parent whose own amounts are not the
  ///   sum of its children, or more levels than ``kedalamanTerbesar``.
  public init(_ simpul: [Simpul]) throws(PohonAnggaranError) {
    var known: Set<String> = []
    for place in simpul where !known.insert(place.id).inserted { throw .idGanda(place.id) }
    var children: [String?: [Simpul]] = [:]
    for place in simpul {
      if let parent = place.induk, !known.contains(parent) { throw .indukTidakAda(id: place.id, induk: parent) }
      children[place.induk, default: []].append(place)
    }
    var builder = Builder(children: children)
    try builder.add(childrenOf: nil, depth: 0, prefix: "")
    baris = builder.rows
    byId = Dictionary(uniqueKeysWithValues: baris.map { ($0.id, $0) })
    if let lost = simpul.first(where: { byId[$0.id] == nil }) { throw .melingkar(lost.id) }
  }

  /// One place; `nil` when the tree has none with this id.
  public subscript(id: String) -> Baris? { byId[id] }

  /// The total of the top places.
  public var total: JumlahAnggaran {
    baris.filter { $0.kedalaman == 0 }.map(\.jumlah).total()
  }

  private struct Builder {
    let children: [String?: [Simpul]]
    var rows: [Baris] = []

    @discardableResult
    mutating func add(
      childrenOf parent: String?, depth: Int, prefix: String
    ) throws(PohonAnggaranError) -> JumlahAnggaran? {
      guard let places = children[parent] else { return nil }
      if let parent, depth >= PohonAnggaran.kedalamanTerbesar { throw .terlaluDalam(parent) }
      var sum = JumlahAnggaran.nol
      for (index, place) in places.enumerated() {
        let number = prefix + String(index + 1)
        let position = rows.count
        rows.append(Baris(id: place.id, kedalaman: depth, nomor: number, jumlah: place.jumlah))
        let below = try add(childrenOf: place.id, depth: depth + 1, prefix: number + ".")
        let amount = below ?? place.jumlah
        guard place.jumlah == amount || place.jumlah == .nol else {
          throw .jumlahIndukBerbeda(id: place.id, tercatat: place.jumlah, seharusnya: amount)
        }
        rows[position] = Baris(id: place.id, kedalaman: depth, nomor: number, jumlah: amount)
        sum = sum + amount
      }
      return sum
    }
  }
}
