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
  public func bertarget(_ indikator: IndikatorDitetapkan, dalam version: VersiRenstraDitetapkan) -> Bool {
    version.periode.tahun.contains { target(indikator.id, versi: version.id, tahun: $0) != nil }
  }
}

extension PerencanaanUnit {
  /// The indikator of a tujuan that stand in a version, as it has them (``sebagaimana(_:dalam:)``).
  /// - Parameter version: `nil` where no version is meant.
  public func indikator(tujuan id: String, dalam version: VersiRenstraDitetapkan?) -> [IndikatorDitetapkan] {
    indikator(di: .tujuan(id), dalam: version)
  }

  /// The indikator of a sasaran that stand in a version, as it has them (``sebagaimana(_:dalam:)``).
  /// - Parameter version: `nil` where no version is meant.
  public func indikator(sasaran id: String, dalam version: VersiRenstraDitetapkan?) -> [IndikatorDitetapkan] {
    indikator(di: .sasaran(id), dalam: version)
  }

  private func indikator(di place: IndikatorDitetapkan.Tempat, dalam version: VersiRenstraDitetapkan?)
    -> [IndikatorDitetapkan]
  {
    indikator.semua.filter { part in
      part.tempat(dalam: version?.id) == place && (version.map { part.termuat(dalam: $0.id) } ?? true)
    }.map { sebagaimana($0, dalam: version?.id) }
  }

  /// An indikator as a version has it: its name and its place are those of that version, what other versions say of it
  /// stays beside them. To be read only; the recorded fact is ``indikator``.
  /// - Parameter id: the version; `nil` where none is meant.
  public func sebagaimana(_ indicator: IndikatorDitetapkan, dalam id: String?) -> IndikatorDitetapkan {
    guard let id, indicator.penempatan?.contains(where: { $0.versi == id }) == true else { return indicator }
    let said = versiBerurutan.filter { indicator.termuat(dalam: $0.id) }.map { version in
      (version.id, indicator.sebutan(dalam: version.id))
    }
    return indicator.menyebut(said, selainnya: indicator.sebutan(dalam: id))
  }

  /// An indikator by its id, as a version has it (``sebagaimana(_:dalam:)``); `nil` where it is not recorded.
  public func indikator(_ id: String, dalam version: String?) -> IndikatorDitetapkan? {
    indikator[id].map { sebagaimana($0, dalam: version) }
  }

  /// The version whose words and place the form of an indikator shows and changes: the last open one in which it stands,
  /// else the last one; `nil` where it stands in none.
  public func versiTertulis(_ indicator: IndikatorDitetapkan) -> VersiRenstraDitetapkan? {
    let standing = versiBerurutan.filter { termuat(indicator, dalam: $0.id) }
    return standing.last { status(versi: $0.id) == .terbuka } ?? standing.last
  }

  /// The indikator that stand in a version, below what stands in it, in the order of the plan.
  public func indikator(dalam version: VersiRenstraDitetapkan) -> [IndikatorDitetapkan] {
    let standing = Dictionary(grouping: indikator.semua.filter { $0.termuat(dalam: version.id) }) {
      $0.tempat(dalam: version.id)
    }
    return tujuan(dalam: version).flatMap { goal -> [IndikatorDitetapkan.Tempat] in
      [.tujuan(goal.id)] + sasaran(tujuan: goal.id, dalam: version).map { .sasaran($0.id) }
    }.flatMap { standing[$0] ?? [] }.map { sebagaimana($0, dalam: version.id) }
  }

  /// Whether a sasaran stands in a version: only where its tujuan does.
  public func termuat(_ objective: SasaranDitetapkan, dalam id: String) -> Bool {
    objective.termuat(dalam: id) && tujuan[objective.tujuan]?.termuat(dalam: id) == true
  }

  /// Whether an indikator stands in a version: only where its tujuan or sasaran does.
  public func termuat(_ indicator: IndikatorDitetapkan, dalam id: String) -> Bool {
    guard indicator.termuat(dalam: id) else { return false }
    return switch indicator.tempat(dalam: id) {
    case .sasaran(let objective): sasaran[objective].map { termuat($0, dalam: id) } ?? false
    case .tujuan(let goal): tujuan[goal]?.termuat(dalam: id) ?? false
    case nil: false
    }
  }

  /// The indikator of a version that have no target in one of the years since it began.
  public func kekosongan(_ version: VersiRenstraDitetapkan) -> [IndikatorDitetapkan] {
    indikator(dalam: version).filter { indicator in
      version.tahunBerlaku.contains { target(indicator.id, versi: version.id, tahun: $0) == nil }
    }
  }
}
