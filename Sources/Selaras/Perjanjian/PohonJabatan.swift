import Sakip

/// What the pohon kinerja of a day gives to a post: its nodes, what they are measured by, and the places of the budget
/// that bring them about.
public struct PohonJabatan: Sendable {
  /// The nodes whose post it is, in their order.
  public let simpul: [SimpulPohonDitetapkan]
  /// The indikator that the post answers for: by its definition sheet, on its nodes, and of the sasaran that these stand
  /// for unless another post answers for them.
  public let indikator: Set<String>
  /// The indikator of the nearest nodes above its own that are measured: what its nodes bring about.
  public let didukung: Set<String>
  /// The indikator that another post answers for, or somebody below it.
  public let milikLain: Set<String>
  /// The places of the budget of the year by which its nodes come about, those without a post below them, and its
  /// indikator, by ``ProgramBerpagu/kunci``.
  public let anggaran: Set<String>
  /// Other years to whose budget its nodes are linked.
  public let tahunLain: Set<Int>

  /// - Parameter versi: the version of the plan in force on the day.
  init(
    _ state: State, _ unit: UnitState, jabatan post: JabatanDitetapkan, tahun: Int, versi: VersiRenstraDitetapkan,
    pada hari: Tanggal
  ) {
    let nodes = state.pohonBerlaku(pada: hari).simpul(unit)
    let own = nodes.filter { $0.jabatan == post.id }
    let holders = SimpulPengampu(unit, simpul: nodes)
    let named = Set(own.flatMap(\.indikator))
    var given: Set<String> = []
    var others: Set<String> = []
    let stoodFor = Set(own.compactMap(\.sasaran))
    let isStoodFor = { (indicator: IndikatorDitetapkan) in
      indicator.tempat(dalam: versi.id)?.sasaran.map(stoodFor.contains) ?? false
    }
    for indicator in unit.perencanaan.indikator(dalam: versi) {
      let holder = holders.pengampu(indicator)
      let isOwn = holder?.jabatan == post.id && holder?.diBawahnya == false
      if isOwn || named.contains(indicator.id) || (holder == nil && isStoodFor(indicator)) {
        given.insert(indicator.id)
      } else if let holder, holder.jabatan != post.id || holder.diBawahnya {
        others.insert(indicator.id)
      }
    }
    let links = AnggaranTertaut(
      Self.tanpaJabatan(di: own, nodes).compactMap(\.program), unit, tahun: tahun, versi: versi.id)
    let mapped = given.flatMap { unit.anggaran.tahun[tahun]?.bagianTerpetakan($0).kunci ?? [] }
    let ofSasaran = Dictionary(grouping: unit.perencanaan.indikator(dalam: versi)) {
      $0.tempat(dalam: versi.id)?.sasaran
    }
    simpul = own
    indikator = given
    didukung = Self.terdekat(diAtas: own, nodes) { node in
      node.indikator + (node.sasaran.flatMap { ofSasaran[$0] } ?? []).map(\.id)
    }
    milikLain = others
    anggaran = links.kunci.union(mapped)
    tahunLain = links.tahunLain
  }

  private static func terdekat(
    diAtas own: [SimpulPohonDitetapkan], _ nodes: [SimpulPohonDitetapkan],
    ukuran measures: (SimpulPohonDitetapkan) -> [String]
  ) -> Set<String> {
    let known = Dictionary(nodes.map { ($0.kunci, $0) }) { first, _ in first }
    var found: Set<String> = []
    for node in own {
      var above = node.induk.flatMap { known[$0] }
      for _ in nodes {
        guard let place = above else { break }
        let measured = measures(place)
        found.formUnion(measured)
        above = measured.isEmpty ? place.induk.flatMap { known[$0] } : nil
      }
    }
    return found
  }

  /// The nodes of a post with everything below them up to the next node that has a post.
  private static func tanpaJabatan(
    di own: [SimpulPohonDitetapkan], _ nodes: [SimpulPohonDitetapkan]
  ) -> [SimpulPohonDitetapkan] {
    let below = Dictionary(grouping: nodes.filter { $0.jabatan == nil && $0.induk != nil }) { $0.induk }
    var found = own
    var seen = Set(own.map(\.kunci))
    var place = 0
    while place < found.count {
      for child in below[found[place].kunci] ?? [] where seen.insert(child.kunci).inserted { found.append(child) }
      place += 1
    }
    return found
  }
}

/// Which rows of the budget a post promises, from the places that are given to it.
enum LampiranJabatan {
  /// - Parameters:
  ///   - given: ids of places; each stands for everything below it.
  ///   - rows: programs, kegiatan and sub kegiatan, each before those below it.
  ///   - rinci: whether the post promises kegiatan and sub kegiatan; else its places are taken together to the kegiatan
  ///     and programs that they make up.
  /// - Returns: keys of rows, none of them below another.
  static func pilih(_ given: Set<String>, dari rows: [ProgramBerpagu], rinci: Bool) -> Set<String> {
    var covered: Set<String> = []
    for row in rows where given.contains(row.kunci) || row.induk.map(covered.contains) ?? false {
      covered.insert(row.kunci)
    }
    let below = Dictionary(grouping: rows.filter { $0.induk != nil }) { $0.induk ?? "" }
    if !rinci {
      for row in rows.reversed() {
        guard let parts = below[row.kunci], parts.allSatisfy({ covered.contains($0.kunci) }) else { continue }
        covered.insert(row.kunci)
      }
    }
    let isTakenApart = { (row: ProgramBerpagu) in rinci && row.tingkat == .program && below[row.kunci] != nil }
    let programs = Set(rows.filter(isTakenApart).map(\.kunci))
    return Set(
      rows.filter { row in
        guard covered.contains(row.kunci), !programs.contains(row.kunci) else { return false }
        return row.induk.map { !covered.contains($0) || programs.contains($0) } ?? true
      }.map(\.kunci))
  }
}

extension OrganisasiUnit {
  /// Whether a post promises kegiatan and sub kegiatan (pengawas, fungsional, pelaksana), and not programs; of a post
  /// whose level is not recorded, whether no post stands below it.
  func berjanjiRinci(_ post: JabatanDitetapkan) -> Bool {
    switch post.jenjang {
    case .bupati, .sekda, .jptPratama, .administrator: false
    case .pengawas, .fungsional, .pelaksana: true
    case nil: !jabatan.semua.contains { $0.atasan == post.id }
    }
  }
}
