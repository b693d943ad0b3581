/// The rows of a plan of a year as a tree, with the sums of their amounts: every parent is the sum of its children.
///
/// Missing is not 0: a parent counts how many of its leaves have no amount, and has none itself when none of them has.
public struct PohonRencana: Sendable {
  /// One row as it is recorded.
  public struct Simpul: Sendable, Hashable {
    /// Unique in the plan.
    public let id: String
    /// The row above; `nil` at the top.
    public let induk: String?
    /// The level.
    public let tingkat: TingkatAnggaran
    /// The code; neighbours that all have one stand in its order, others as they were given.
    public let kode: String?
    /// The amount of the year.
    public let pagu: Rupiah?
    /// The amount that is foreseen for the next year.
    public let prakiraan: Rupiah?

    /// A row from its parts.
    public init(
      id: String, induk: String?, tingkat: TingkatAnggaran, kode: String?, pagu: Rupiah?, prakiraan: Rupiah?
    ) {
      self.id = id
      self.induk = induk
      self.tingkat = tingkat
      self.kode = kode
      self.pagu = pagu
      self.prakiraan = prakiraan
    }
  }

  /// A sum, and for how many leaves there is nothing to add.
  public struct Jumlah: Sendable, Hashable {
    /// The sum of the amounts that are known; `nil` when none is.
    public let jumlah: Rupiah?
    /// How many sub kegiatan have no amount.
    public let tanpaJumlah: Int

    init(_ amount: Rupiah?) {
      self.init(jumlah: amount, tanpaJumlah: amount == nil ? 1 : 0)
    }

    private init(jumlah: Rupiah?, tanpaJumlah: Int) {
      self.jumlah = jumlah
      self.tanpaJumlah = tanpaJumlah
    }

    static let kosong = Jumlah(jumlah: nil, tanpaJumlah: 0)

    static func + (left: Jumlah, right: Jumlah) -> Jumlah {
      let known = [left.jumlah, right.jumlah].compactMap { $0 }
      return Jumlah(jumlah: known.isEmpty ? nil : known.total(), tanpaJumlah: left.tanpaJumlah + right.tanpaJumlah)
    }
  }

  /// A row in the order of the plan.
  public struct Baris: Sendable, Hashable {
    /// The row.
    public let id: String
    /// The number from program downwards: `1`, `1.1`, `1.1.3`; empty above.
    public let nomor: String
    /// The amount of the year.
    public let pagu: Jumlah
    /// The amount of the next year.
    public let prakiraan: Jumlah
  }

  /// Depth first.
  public let baris: [Baris]
  /// The amount of the year of all rows.
  public let pagu: Jumlah
  /// The amount of the next year of all rows.
  public let prakiraan: Jumlah
  private let byId: [String: Baris]
  private let cacah: [TingkatAnggaran: Int]

  /// Builds the tree. A row whose parent is not among the rows stands at the top; of rows that stand below each other in
  /// a circle, which no plan accepts, none is shown.
  public init(_ simpul: [Simpul]) {
    let known = Set(simpul.map(\.id))
    let children = Dictionary(grouping: simpul) { place in place.induk.flatMap { known.contains($0) ? $0 : nil } }
    var builder = Builder(children: children.mapValues(Self.berurutan))
    (pagu, prakiraan) = builder.add(below: nil, number: "")
    baris = builder.rows
    byId = Dictionary(baris.map { ($0.id, $0) }) { first, _ in first }
    cacah = Dictionary(grouping: simpul, by: \.tingkat).mapValues(\.count)
  }

  /// One row; `nil` when there is none with this id.
  public subscript(id: String) -> Baris? { byId[id] }

  /// How many rows there are of a level.
  public func banyak(_ tingkat: TingkatAnggaran) -> Int { cacah[tingkat] ?? 0 }

  private static func berurutan(_ places: [Simpul]) -> [Simpul] {
    let coded = places.compactMap { place in place.kode.map { (kode: $0, place: place) } }
    return coded.count == places.count ? coded.sorted { $0.kode < $1.kode }.map(\.place) : places
  }

  private struct Builder {
    let children: [String?: [Simpul]]
    var rows: [Baris] = []
    private var nomor = NomorBerjenjang()

    init(children: [String?: [Simpul]]) {
      self.children = children
    }

    mutating func add(below parent: String?, number above: String) -> (Jumlah, Jumlah) {
      var sums = (Jumlah.kosong, Jumlah.kosong)
      for place in children[parent] ?? [] {
        let number = place.tingkat.diAtasProgram ? "" : nomor.berikutnya(di: above)
        let position = rows.count
        rows.append(Baris(id: place.id, nomor: number, pagu: .kosong, prakiraan: .kosong))
        let isLeaf = place.tingkat == .subKegiatan
        let below = add(below: place.id, number: number.isEmpty ? above : number)
        let own = isLeaf ? (Jumlah(place.pagu), Jumlah(place.prakiraan)) : below
        rows[position] = Baris(id: place.id, nomor: number, pagu: own.0, prakiraan: own.1)
        sums = (sums.0 + own.0, sums.1 + own.1)
      }
      return sums
    }
  }
}
