extension State {
  /// What others ask of a perangkat daerah and that waits for a person: the operator proposes, the kepala decides.
  func dukunganDitunggu(_ unit: UnitState, oleh pelaku: Pelaku, tahun: Int) -> [Pekerjaan] {
    let waiting = dukunganLintas(kepada: unit.id).filter { one in
      !one.keadaan.diputuskan && (pelaku.peran == .kepala || !one.keadaan.diusulkan)
    }
    guard !waiting.isEmpty else { return [] }
    return [Pekerjaan(.menungguDukungan, unit: unit.id, tahun: tahun, simpul: waiting.map(\.simpul))]
  }
}
