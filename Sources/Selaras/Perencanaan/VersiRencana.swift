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

extension PerencanaanUnit {
  /// The indikator below what stands in a version, in the order of the plan.
  public func indikator(dalam version: VersiRenstraDitetapkan) -> [IndikatorDitetapkan] {
    tujuan(dalam: version).flatMap { goal in
      indikator(tujuan: goal.id)
        + sasaran(tujuan: goal.id, dalam: version).flatMap { indikator(sasaran: $0.id) }
    }
  }

  /// The indikator of a version that have no target in one of its years.
  public func kekosongan(_ version: VersiRenstraDitetapkan) -> [IndikatorDitetapkan] {
    indikator(dalam: version).filter { indicator in
      version.periode.tahun.contains { target(indicator.id, versi: version.id, tahun: $0) == nil }
    }
  }
}
