public import Sakip

extension State {
  /// A node as it was recorded last, wherever it stands: what forms change. What a version says of it is read from
  /// ``PohonBerlaku``.
  public func simpulPohon(_ kunci: KunciSimpul) -> SimpulPohonDitetapkan? {
    unit[kunci.unit]?.perencanaan.pohon.simpul[kunci.id]?.isi
  }

  /// The keys of the nodes below a node, in every perangkat daerah, in no order.
  func kunciAnak(_ kunci: KunciSimpul) -> [KunciSimpul] {
    unit.values.flatMap { unit in
      unit.perencanaan.pohon.anak(dari: kunci).map { KunciSimpul(unit: unit.id, id: $0) }
    }
  }

  /// The nodes that stand below a node as they were recorded last, or as a closed version keeps them.
  func anakTercatat(_ kunci: KunciSimpul) -> [SimpulPohonDitetapkan] {
    let kept = unit.values.flatMap { $0.perencanaan.pohon.anakTersimpan(dari: kunci) }
    let now = anak(kunci)
    let known = Set(now.map(\.kunci))
    return now + kept.filter { !known.contains($0.kunci) }.menurutUrutan
  }

  /// The nodes below a node as they were recorded last, in every perangkat daerah, in order.
  public func anak(_ kunci: KunciSimpul) -> [SimpulPohonDitetapkan] {
    kunciAnak(kunci).compactMap { simpulPohon($0) }.menurutUrutan
  }

  /// The nodes of some perangkat daerah as one tree, in whichever versions they stand (``PohonBerlaku`` has those in
  /// force): a node below another perangkat daerah that is left out stands as a root.
  public func pohonKinerja(_ units: [UnitState]) -> PohonKinerja<KunciSimpul> {
    PohonKinerja(units.flatMap { $0.perencanaan.pohon.simpul.values.map(\.isi.tempat) })
  }
}

extension SimpulPohonDitetapkan {
  /// Its place in a tree.
  var tempat: PohonKinerja<KunciSimpul>.Simpul { .init(kunci, induk: induk, urutan: urutan) }
}

extension Sequence<SimpulPohonDitetapkan> {
  /// Siblings in their order.
  public var menurutUrutan: [SimpulPohonDitetapkan] {
    let all = Array(self)
    // Places are moved while sorting, not nodes.
    return all.indices.sorted { left, right in
      let (one, other) = (all[left].urutan, all[right].urutan)
      return one == other ? all[left].kunci < all[right].kunci : one < other
    }.map { all[$0] }
  }

  /// The nodes in the order in which their tree is read: each after the one above it, siblings in their order. One whose
  /// node above is not among them stands as a root.
  var menurutPohon: [SimpulPohonDitetapkan] {
    let byKey = Dictionary(map { ($0.kunci, $0) }) { first, _ in first }
    return PohonKinerja<KunciSimpul>(byKey.values.map(\.tempat)).praurut().compactMap { byKey[$0.kunci] }
  }
}

extension UnitState {
  /// The id of a new node that no node here ever had: `simpul-7`.
  public var simpulBaru: String {
    let known = Set(perencanaan.pohon.simpul.semuaKunci)
    return (1...(known.count + 1)).lazy.map { "simpul-\($0)" }.first { !known.contains($0) }
      ?? "simpul-\(known.count + 1)"
  }
}
