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
    /// Whether spending is recorded here; only of leaves.
    public let cakupan: CakupanBelanja
    /// Whether reports number it; those above programs they do not.
    public let bernomor: Bool

    /// A place with its amounts.
    public init(
      id: String, induk: String?, jumlah: JumlahAnggaran = .nol, cakupan: CakupanBelanja = .nol, bernomor: Bool = true
    ) {
      self.id = id
      self.induk = induk
      self.jumlah = jumlah
      self.cakupan = cakupan
      self.bernomor = bernomor
    }
  }

  /// A place as it is read, in the order of a report.
  public struct Baris: Sendable, Hashable {
    /// The place.
    public let id: String
    /// 0 at the top.
    public let kedalaman: Int
    /// The number of a report: `1`, `1.1`, `1.1.3`; empty where reports do not number. Those below places without a
    /// number are numbered on, whatever place they stand below.
    public let nomor: String
    /// The sum of everything below, or the amounts recorded here.
    public let jumlah: JumlahAnggaran
    /// For how much of it spending is recorded.
    public let cakupan: CakupanBelanja
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
    try builder.add(childrenOf: nil, depth: 0, number: "")
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

  /// For how much of the total spending is recorded.
  public var cakupan: CakupanBelanja {
    baris.filter { $0.kedalaman == 0 }.map(\.cakupan).total()
  }

  private struct Builder {
    let children: [String?: [Simpul]]
    var rows: [Baris] = []
    private var nomor = NomorBerjenjang()

    init(children: [String?: [Simpul]]) {
      self.children = children
    }

    @discardableResult
    mutating func add(
      childrenOf parent: String?, depth: Int, number above: String
    ) throws(PohonAnggaranError) -> (jumlah: JumlahAnggaran, cakupan: CakupanBelanja)? {
      guard let places = children[parent] else { return nil }
      if let parent, depth >= PohonAnggaran.kedalamanTerbesar { throw .terlaluDalam(parent) }
      var sum = (jumlah: JumlahAnggaran.nol, cakupan: CakupanBelanja.nol)
      for place in places {
        let number = place.bernomor ? nomor.berikutnya(di: above) : ""
        let position = rows.count
        rows.append(row(place, depth, number, (place.jumlah, place.cakupan)))
        let below = try add(
          childrenOf: place.id, depth: depth + 1, number: place.bernomor ? number : above)
        let amount = below ?? (place.jumlah, place.cakupan)
        guard place.jumlah == amount.jumlah || place.jumlah == .nol else {
          throw .jumlahIndukBerbeda(id: place.id, tercatat: place.jumlah, seharusnya: amount.jumlah)
        }
        rows[position] = row(place, depth, number, amount)
        sum = (sum.jumlah + amount.jumlah, sum.cakupan + amount.cakupan)
      }
      return sum
    }

    private func row(
      _ place: Simpul, _ depth: Int, _ number: String, _ amount: (jumlah: JumlahAnggaran, cakupan: CakupanBelanja)
    ) -> Baris {
      Baris(id: place.id, kedalaman: depth, nomor: number, jumlah: amount.jumlah, cakupan: amount.cakupan)
    }
  }
}
