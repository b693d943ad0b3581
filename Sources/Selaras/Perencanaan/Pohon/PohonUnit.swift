import HashTreeCollections
import Sakip

/// The pohon kinerja of one perangkat daerah: its nodes, what it asks of others for them, and what it answers others.
public struct PohonUnit: Sendable, Equatable {
  /// What a contribution is found by.
  public struct KunciDukungan: Sendable, Hashable, Codable {
    /// The node of the perangkat daerah that asks.
    public let simpulPohon: String
    /// The perangkat daerah that is asked.
    public let mitra: String
  }

  /// More nodes than this no perangkat daerah can keep in order.
  public static let terbanyak = 5000

  /// The nodes by their id.
  public private(set) var simpul = Catatan<String, SimpulPohonDitetapkan>()
  /// What is asked of others.
  public internal(set) var dukungan = Catatan<KunciDukungan, DukunganLintasDicatat>()
  /// What is answered others, by the node of theirs.
  public internal(set) var tanggapan = Catatan<KunciSimpul, DukunganLintasDitanggapi>()
  /// What closed versions say of nodes that open ones have changed since, by version and node.
  var menurutVersi = MenurutVersi()
  /// How many nodes there are.
  public private(set) var banyaknya = 0
  // Rebuilt when a snapshot is read: which nodes here stand below a node here or elsewhere.
  private var anak: TreeDictionary<KunciSimpul, TreeSet<String>> = [:]

  /// Nothing recorded.
  init() {}

  /// The ids of the nodes here below a node here or elsewhere, in no order.
  func anak(dari kunci: KunciSimpul) -> TreeSet<String> { anak[kunci] ?? [] }

  /// Adds a node, or puts it in the place of the one with the same id; closed versions keep what they said of it.
  /// - Parameter closed: the versions that nobody may change any more.
  mutating func catat(_ node: Tercatat<SimpulPohonDitetapkan>, tertutup closed: Set<String>) {
    pertahankan(node.isi, tertutup: closed)
    lepas(node.isi.id)
    sambung(node.isi)
    simpul.catat(node, kunci: node.isi.id)
  }

  /// Withdraws a node.
  mutating func cabut(simpul id: String, entri: Int64) {
    lepas(id)
    lupakan(id)
    simpul.cabut(kunci: id, entri: entri)
  }

  private mutating func sambung(_ node: SimpulPohonDitetapkan) {
    banyaknya += 1
    if let parent = node.induk { anak[parent, default: []].insert(node.id) }
  }

  private mutating func lepas(_ id: String) {
    guard let before = simpul[id]?.isi else { return }
    banyaknya -= 1
    guard let parent = before.induk else { return }
    anak[parent]?.remove(id)
    if anak[parent]?.isEmpty == true { anak[parent] = nil }
  }

  /// Refuses a new node in a full tree, before anything else of it is looked at.
  static func periksaBanyaknya(_ unit: UnitState, _ id: String) throws(Penolakan) {
    let tree = unit.perencanaan.pohon
    guard tree.banyaknya >= terbanyak, tree.simpul[id] == nil else { return }
    throw .keadaan(
      "id",
      "Pohon kinerja \(unit.nama) sudah memuat \(ExactDecimal(terbanyak).printed) simpul, jumlah terbanyak yang diterima. Letakkan simpul bawahan pada perangkat daerah yang melaksanakannya, atau cabut simpul yang tidak dipakai."
    )
  }
}

extension PohonUnit: Codable {
  private enum CodingKeys: String, CodingKey {
    case simpul, menurutVersi, dukungan, tanggapan
  }

  /// Reads what was recorded and makes the indexes anew.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    simpul = try container.decode(Catatan<String, SimpulPohonDitetapkan>.self, forKey: .simpul)
    menurutVersi = try container.decodeIfPresent(MenurutVersi.self, forKey: .menurutVersi) ?? [:]
    dukungan = try container.decode(Catatan<KunciDukungan, DukunganLintasDicatat>.self, forKey: .dukungan)
    tanggapan = try container.decode(Catatan<KunciSimpul, DukunganLintasDitanggapi>.self, forKey: .tanggapan)
    for (_, node) in simpul { sambung(node.isi) }
  }

  /// Writes what was recorded.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(simpul, forKey: .simpul)
    if !menurutVersi.isEmpty { try container.encode(menurutVersi, forKey: .menurutVersi) }
    try container.encode(dukungan, forKey: .dukungan)
    try container.encode(tanggapan, forKey: .tanggapan)
  }
}
