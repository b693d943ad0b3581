extension PerencanaanUnit {
  /// The versions by the day on which each came into force.
  public var versiBerurutan: [VersiRenstraDitetapkan] {
    versi.semua.sorted { $0.tanggal < $1.tanggal }
  }

  /// The tujuan that stand in a version.
  public func tujuan(dalam version: VersiRenstraDitetapkan) -> [TujuanDitetapkan] {
    tujuan.semua.filter { $0.termuat(dalam: version.id) }
  }

  /// The sasaran of a tujuan that stand in a version.
  public func sasaran(tujuan id: String, dalam version: VersiRenstraDitetapkan) -> [SasaranDitetapkan] {
    sasaran.semua.filter { $0.tujuan == id && $0.termuat(dalam: version.id) }
  }

  /// Whether a version sets any target for an indikator.
  public func termuat(_ indikator: IndikatorDitetapkan, dalam version: VersiRenstraDitetapkan) -> Bool {
    version.periode.tahun.contains { target(indikator.id, versi: version.id, tahun: $0) != nil }
  }
}
