import HashTreeCollections
import Sakip

extension PohonUnit {
  /// Nodes by version and id.
  typealias MenurutVersi = TreeDictionary<String, TreeDictionary<String, SimpulPohonDitetapkan>>

  /// Whether some node names the versions in which it stands.
  public var menyebutVersi: Bool { simpul.values.contains { $0.isi.versi != nil } }

  /// A node as a version of the plan has it; as it was recorded last for `nil`, and where it names no version. `nil` where it
  /// is not recorded, or does not stand in the version.
  public func simpul(_ id: String, dalam versi: String?) -> SimpulPohonDitetapkan? {
    (simpul[id]?.isi).flatMap { sebagaimana($0, dalam: versi) }
  }

  /// The nodes as a version of the plan has them, in no order; all of them as they were recorded last for `nil`.
  public func semua(dalam versi: String?) -> [SimpulPohonDitetapkan] {
    simpul.values.compactMap { sebagaimana($0.isi, dalam: versi) }
  }

  /// The nodes that name a version, standing in one more, each after those above it: as that version has them. What open
  /// versions say they say alike: a node that one of them names stays as it was recorded last, with those above it there.
  func salinan(dari versi: String, ke baru: String, terbuka open: Set<String>) -> [SimpulPohonDitetapkan] {
    func isOpen(_ node: SimpulPohonDitetapkan) -> Bool { node.versi.map { !open.isDisjoint(with: $0) } ?? false }
    var found: [KunciSimpul: SimpulPohonDitetapkan] = [:]
    for node in semua(dalam: versi) where node.menyebut(versi) {
      found[node.kunci] = isOpen(node) ? simpul[node.id]?.isi : node
    }
    var above = found.values.filter(isOpen)
    while let node = above.popLast() {
      guard let parent = node.induk, parent.unit == node.unit, found[parent] == nil,
        let record = simpul[parent.id]?.isi, isOpen(record)
      else { continue }
      found[parent] = record
      above.append(record)
    }
    return found.values.menurutPohon.map { $0.termuat(jugaDalam: baru) }
  }

  /// What a closed version keeps of a node that open ones have changed since; `nil` where it says what was recorded last.
  func tersimpan(_ id: String, dalam versi: String) -> SimpulPohonDitetapkan? { menurutVersi[versi]?[id] }

  /// The nodes that are what is looked for as they were recorded last, else as a closed version keeps them; each once.
  func simpul(diVersiManaPun isMeant: (SimpulPohonDitetapkan) -> Bool) -> [SimpulPohonDitetapkan] {
    simpul.values.compactMap { node in
      isMeant(node.isi) ? node.isi : menurutVersi.values.lazy.compactMap { $0[node.isi.id] }.first(where: isMeant)
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
    for version in before.versi ?? Array(closed) {
      // What it stands for may have been told in between: then that is what the version has said.
      let said =
        tersimpan(after.id, dalam: version).map { before.disusun(seperti: $0).tersusun }
        ?? (isChangedElsewhere ? before.tersusun : nil)
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
  public func menyebut(_ versi: String) -> Bool { self.versi?.contains(versi) ?? false }

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
