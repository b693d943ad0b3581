/// The Indikator Kinerja Utama of a unit in a version of its plan, ordered as a decree prints them: by level, below
/// each level by the post that answers.
///
/// Who answers is said by the definition sheet, else by the node of the pohon kinerja that carries the indikator. A node
/// without a post belongs to the nearest post above it, one level further down.
public struct SusunanIku: Sendable {
  /// The indikator of one post, or of those below it who have no post of their own.
  public struct Kelompok: Sendable, Hashable {
    /// The post, by its id; `nil` where none is known, which is the perangkat daerah itself.
    public let jabatan: String?
    /// Whether the indikator belong to those below the post.
    public let diBawahnya: Bool
    /// The level.
    public let jenjang: JenjangIku
    /// The indikator, in the order in which they were recorded.
    public let indikator: [IndikatorDitetapkan]
  }

  /// The groups, level by level.
  public let kelompok: [Kelompok]

  /// - Parameter versi: the version whose indikator are meant.
  public init(_ unit: UnitState, versi: VersiRenstraDitetapkan) {
    let nodes = SimpulPengampu(unit, simpul: unit.perencanaan.pohon.semua(dalam: versi.id).menurutUrutan)
    var order: [Kunci] = []
    var members: [Kunci: [IndikatorDitetapkan]] = [:]
    for indicator in unit.perencanaan.indikator(dalam: versi) where indicator.utama {
      let key = Self.kunci(indicator, unit, nodes)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(indicator)
    }
    let groups = order.map { key in
      Kelompok(
        jabatan: key.jabatan, diBawahnya: key.diBawahnya, jenjang: key.jenjang, indikator: members[key] ?? [])
    }
    kelompok = JenjangIku.allCases.flatMap { level in groups.filter { $0.jenjang == level } }
  }

  /// How many indikator there are.
  public var banyaknya: Int { kelompok.reduce(0) { $0 + $1.indikator.count } }

  private struct Kunci: Hashable {
    let jabatan: String?
    let diBawahnya: Bool
    let jenjang: JenjangIku
  }

  private static func kunci(_ indicator: IndikatorDitetapkan, _ unit: UnitState, _ nodes: SimpulPengampu) -> Kunci {
    guard let found = nodes.pengampu(indicator), let post = unit.organisasi.jabatan[found.jabatan] else {
      return Kunci(jabatan: nil, diBawahnya: false, jenjang: .perangkatDaerah)
    }
    let level = JenjangIku(post, unit.organisasi)
    return Kunci(
      jabatan: post.id, diBawahnya: found.diBawahnya, jenjang: found.diBawahnya ? level.berikut : level)
  }
}

/// Which post answers for an indikator by the pohon kinerja of its unit.
struct SimpulPengampu {
  struct Pengampu {
    let jabatan: String
    /// Whether the post is that of a node further up.
    let diBawahnya: Bool
  }

  private let unit: UnitState
  private let simpul: [String: SimpulPohonDitetapkan]
  private let menurutId: [String: SimpulPohonDitetapkan]

  /// - Parameter nodes: those of the unit as the version of the plan has them that is meant, in their order.
  init(_ unit: UnitState, simpul nodes: [SimpulPohonDitetapkan]) {
    self.unit = unit
    menurutId = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
    var found: [String: SimpulPohonDitetapkan] = [:]
    for node in nodes {
      for indicator in node.indikator where found[indicator] == nil { found[indicator] = node }
    }
    simpul = found
  }

  /// The post that the definition sheet names, else that of the node that carries the indikator or of one above it.
  func pengampu(_ indikator: IndikatorDitetapkan) -> Pengampu? {
    if let named = indikator.definisi.jabatan { return Pengampu(jabatan: named, diBawahnya: false) }
    var node = simpul[indikator.id]
    var seen: Set<String> = []
    while let current = node, seen.insert(current.id).inserted {
      if let post = current.jabatan { return Pengampu(jabatan: post, diBawahnya: seen.count > 1) }
      node = current.induk.flatMap { $0.unit == unit.id ? menurutId[$0.id] : nil }
    }
    return nil
  }
}
