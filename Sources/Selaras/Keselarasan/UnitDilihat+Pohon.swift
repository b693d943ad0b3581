extension UnitDilihat {
  /// The nodes of the pohon kinerja that stand in the version in force, in their order; all of them where none is.
  var simpul: [SimpulPohonDitetapkan] {
    rencana.pohon.simpul.values.map(\.isi)
      .filter { node in berlaku.map { node.termuat(dalam: $0.id) } ?? true }.menurutUrutan
  }
}

extension State {
  /// The nodes above a node, the nearest first, in whichever perangkat daerah they stand.
  func diAtas(_ node: SimpulPohonDitetapkan) -> [SimpulPohonDitetapkan] { jalur(node.kunci).dropLast().reversed() }
}
