import Sakip

extension State {
  /// A sibling that says the same (``KataPokok``) in a version of the plan in which a node is to stand: below the same node,
  /// of the same perangkat daerah. `nil` where there is none, and where what is recorded of the node said so already: then
  /// somebody has meant it.
  /// - Complexity: O(number of siblings); of a root, O(number of nodes).
  public func saudaraSekata(_ node: SimpulPohonDitetapkan) -> SimpulPohonDitetapkan? {
    guard let tree = unit[node.unit]?.perencanaan.pohon else { return nil }
    let before = tree.simpul[node.id]?.isi
    guard before.map({ $0.kondisi != node.kondisi || $0.induk != node.induk || $0.versi != node.versi }) ?? true else {
      return nil
    }
    func isTwin(_ other: SimpulPohonDitetapkan, of node: SimpulPohonDitetapkan) -> Bool {
      other.id != node.id && other.induk == node.induk && other.kondisi.samaKatanya(dengan: node.kondisi)
        && other.seversi(dengan: node)
    }
    let found =
      node.induk.map { parent in
        tree.anak(dari: parent).lazy.compactMap { tree.simpul[$0]?.isi }.first { isTwin($0, of: node) }
      } ?? tree.simpul.lazy.map(\.value.isi).first { isTwin($0, of: node) }
    return found.flatMap { twin in before.map { isTwin(twin, of: $0) } ?? false ? nil : twin }
  }

  /// What is said of a node that comes to stand below one of its own level or a lower one, in the words of K.108; `nil`
  /// where its level is below that of the node above, and where both are as they are recorded.
  public func jenjangJanggal(_ node: SimpulPohonDitetapkan) -> String? {
    let before = simpulPohon(node.kunci)
    guard before.map({ $0.jenjang != node.jenjang || $0.induk != node.induk }) ?? true,
      let above = node.induk.flatMap({ simpulPohon($0) }), node.sejenjang(dengan: above)
    else { return nil }
    return node.uraianJenjang(diBawah: above.kondisi, above.jenjang)
  }
}

extension SimpulPohonDitetapkan {
  /// That its level is not below that of the node above.
  func uraianJenjang(diBawah kondisi: String, _ jenjang: JenjangKinerja) -> String {
    "Simpul \u{201C}\(self.kondisi)\u{201D} (\(self.jenjang.nama.lowercased())) berada di bawah \u{201C}\(kondisi)\u{201D} (\(jenjang.nama.lowercased()))."
  }

  /// Whether a version of the plan holds both.
  fileprivate func seversi(dengan other: SimpulPohonDitetapkan) -> Bool {
    guard let versi, let others = other.versi else { return true }
    return !Set(versi).isDisjoint(with: others)
  }
}
