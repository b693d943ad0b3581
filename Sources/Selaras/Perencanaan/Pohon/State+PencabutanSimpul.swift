extension PerencanaanUnit {
  /// The versions in which a new node stands where nothing else is said: the one that is being worked on, where the tree names
  /// versions and one was closed before it; `nil` for all of them.
  public var versiSimpulBaru: [String]? {
    guard let draft = versiDigarap, !versiTertutup.isEmpty, pohon.menyebutVersi else { return nil }
    return [draft.id]
  }

  /// The closed versions that name a node and keep what they say of it.
  public func versiPenyimpan(_ node: SimpulPohonDitetapkan) -> [VersiRenstraDitetapkan] {
    versiTertutup.filter { node.menyebut($0.id) }
  }

  /// The open versions that name a node and take a change of it.
  public func versiPenerima(_ node: SimpulPohonDitetapkan) -> [VersiRenstraDitetapkan] {
    versiBerurutan.filter { node.menyebut($0.id) && status(versi: $0.id) == .terbuka }
  }
}

extension State {
  /// What withdraws a node. One that closed versions name stays in these as they have it, and leaves the open ones.
  /// - Parameter alasan: why it is withdrawn.
  /// - Throws: ``Penolakan`` where nodes would be left below it in the versions that it leaves.
  public func pencabutan(_ node: SimpulPohonDitetapkan, alasan: String) throws(Penolakan) -> any Event {
    let withdrawal = PencatatanDicabut(unit: node.unit, objek: .simpulPohon(id: node.id), alasan: alasan)
    guard let plan = unit[node.unit]?.perencanaan, let last = plan.versiPenyimpan(node).last else { return withdrawal }
    let open = plan.versiPenerima(node).map(\.id)
    guard !open.isEmpty else { return withdrawal }
    let below = anak(node.kunci).filter { child in
      child.unit != node.unit || child.versi.map { $0.contains(where: open.contains) } ?? true
    }
    guard below.isEmpty else {
      throw .keadaan(
        "objek",
        "Simpul ini masih mempunyai simpul di bawahnya: \(below.map { "\u{201C}\($0.kondisi)\u{201D}" }.prefix(5).joined(separator: "; ")). Pindahkan atau cabut itu lebih dahulu."
      )
    }
    let kept = plan.pohon.simpul(node.id, dalam: last.id) ?? node
    return kept.termuat(hanyaDalam: plan.versiPenyimpan(node).map(\.id))
  }
}
