import HashTreeCollections
import Sakip

extension PohonUnit {
  /// Nodes by version and id.
  typealias MenurutVersi = TreeDictionary<String, TreeDictionary<String, SimpulPohonDitetapkan>>

  /// A node as a version of the plan has it; as it was recorded last for `nil`, and where it names no version. `nil` where it
  /// is not recorded, or does not stand in the version.
  public func simpul(_ id: String, dalam versi: String?) -> SimpulPohonDitetapkan? {
    (simpul[id]?.isi).flatMap { sebagaimana($0, dalam: versi) }
  }

  /// The nodes as a version of the plan has them, in no order; all of them as they were recorded last for `nil`.
  public func semua(dalam versi: String?) -> [SimpulPohonDitetapkan] {
    simpul.values.compactMap { sebagaimana($0.isi, dalam: versi) }
  }

  /// The nodes that name a version, as it has them, each after those above it.
  func menyebut(_ versi: String) -> [SimpulPohonDitetapkan] {
    let nodes = semua(dalam: versi).filter { $0.menyebut(versi) }
    let byId = Dictionary(nodes.map { ($0.kunci, $0) }) { first, _ in first }
    return PohonKinerja<KunciSimpul>(nodes.map(\.tempat)).praurut().compactMap { byId[$0.kunci] }
  }

  /// What a closed version keeps of a node that open ones have changed since; `nil` where it says what was recorded last.
  func tersimpan(_ id: String, dalam versi: String) -> SimpulPohonDitetapkan? { menurutVersi[versi]?[id] }

  /// The nodes of which the last record, or what a closed version keeps, is what is looked for; each once.
  func yang(_ isMeant: (SimpulPohonDitetapkan) -> Bool) -> [SimpulPohonDitetapkan] {
    simpul.values.map(\.isi).filter { node in
      isMeant(node) || menurutVersi.values.contains { kept in kept[node.id].map(isMeant) ?? false }
    }
  }

  /// What closed versions keep of nodes that stood below a node here or elsewhere; each node once.
  func anakTersimpan(dari kunci: KunciSimpul) -> [SimpulPohonDitetapkan] {
    var seen: Set<String> = []
    return menurutVersi.values.flatMap(\.values).filter { $0.induk == kunci && seen.insert($0.id).inserted }
  }

  private func sebagaimana(_ node: SimpulPohonDitetapkan, dalam versi: String?) -> SimpulPohonDitetapkan? {
    guard let versi else { return node }
    guard node.termuat(dalam: versi) else { return nil }
    return tersimpan(node.id, dalam: versi).map { node.disusun(seperti: $0) } ?? node
  }

  /// Keeps what closed versions say of a node before an open version changes it, and forgets what says the same again.
  mutating func pertahankan(_ after: SimpulPohonDitetapkan, tertutup closed: Set<String>) {
    guard let before = simpul[after.id]?.isi else { return }
    let isChangedElsewhere = after.versi?.contains { !closed.contains($0) } ?? false
    for version in before.versi ?? [] {
      let said = tersimpan(after.id, dalam: version) ?? (isChangedElsewhere ? before.tersusun : nil)
      let isKept = closed.contains(version) && after.menyebut(version)
      let kept = isKept ? said.flatMap { after.disusun(seperti: $0) == after ? nil : $0 } : nil
      simpan(kept, after.id, dalam: version)
    }
  }

  /// Forgets what closed versions said of a node.
  mutating func lupakan(_ id: String) {
    for version in Array(menurutVersi.keys) { simpan(nil, id, dalam: version) }
  }

  private mutating func simpan(_ node: SimpulPohonDitetapkan?, _ id: String, dalam versi: String) {
    guard node != nil || menurutVersi[versi] != nil else { return }
    menurutVersi[versi, default: [:]][id] = node
    if menurutVersi[versi]?.isEmpty == true { menurutVersi[versi] = nil }
  }
}

extension SimpulPohonDitetapkan {
  /// Whether it names a version of the plan.
  func menyebut(_ versi: String) -> Bool { self.versi?.contains(versi) ?? false }

  /// What a closed version keeps of it: its words, its place, what it is measured by and what it stands for.
  fileprivate var tersusun: SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: induk, jenjang: jenjang, kondisi: kondisi, sebab: sebab, indikator: indikator,
      tujuan: tujuan, sasaran: sasaran, urutan: urutan)
  }

  /// The same node with the words, the place and the measures that a closed version keeps. Who answers for it and by what
  /// program it comes about are decided beside the plan and change with time; what it stands for may be told later.
  func disusun(seperti kept: SimpulPohonDitetapkan) -> SimpulPohonDitetapkan {
    let isTold = kept.tujuan != nil || kept.sasaran != nil
    return SimpulPohonDitetapkan(
      unit: unit, id: id, induk: kept.induk, jenjang: kept.jenjang, kondisi: kept.kondisi, sebab: kept.sebab,
      indikator: kept.indikator, jabatan: jabatan, tujuan: isTold ? kept.tujuan : tujuan,
      sasaran: isTold ? kept.sasaran : sasaran, program: program, urutan: kept.urutan, versi: versi, catatan: catatan)
  }
}
