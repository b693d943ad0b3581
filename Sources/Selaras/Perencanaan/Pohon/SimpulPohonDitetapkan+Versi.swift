extension SimpulPohonDitetapkan {
  /// Refuses what changes a closed version that names the node. A node that names no version stands beside the versions
  /// and changes with time.
  func periksaTertutup(_ plan: PerencanaanUnit) throws(Penolakan) {
    let before = plan.pohon.simpul[id]?.isi
    for closed in plan.versiTertutup where before?.isi(dalam: closed.id) != isi(dalam: closed.id) {
      throw .keadaan("versi", PerencanaanUnit.tertutup(closed.nama))
    }
  }

  /// What a version that names it says of it; `nil` where it does not name it.
  private func isi(dalam id: String) -> SimpulPohonDitetapkan? {
    guard versi?.contains(id) == true else { return nil }
    return SimpulPohonDitetapkan(
      unit: unit, id: self.id, induk: induk, jenjang: jenjang, kondisi: kondisi, sebab: sebab, indikator: indikator)
  }
}
