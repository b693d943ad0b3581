extension State {
  /// The targets that a fact would leave without a place: of open versions in which their indikator would stand no longer.
  /// They would be in no form, and be promised all the same.
  /// - Returns: in the order of versions, indikator and years.
  public func targetTerlepas(oleh fact: some BagianVersi & Event) -> [PerencanaanUnit.KunciTarget] {
    guard let owner = fact.pemilik, let before = unit[owner]?.perencanaan, before.memindahkan(fact) else { return [] }
    var changed = self
    fact.terapkan(pada: &changed, entri: posisi + 1)
    guard let after = changed.unit[owner]?.perencanaan else { return [] }
    func leaves(_ key: PerencanaanUnit.KunciTarget) -> Bool {
      guard let old = before.indikator[key.indikator], let new = after.indikator[key.indikator] else { return false }
      return before.termuat(old, dalam: key.versi) && !after.termuat(new, dalam: key.versi)
    }
    return before.target.keys.filter { before.status(versi: $0.versi) == .terbuka && leaves($0) }
      .sorted { ($0.versi, $0.indikator, $0.tahun) < ($1.versi, $1.indikator, $1.tahun) }
  }
}

extension BagianVersi where Self: Event {
  /// Refuses what takes a part out of an open version that still sets targets below it. The form withdraws these in the
  /// same command.
  func periksaTargetTerlepas(_ state: State) throws(Penolakan) {
    let lost = state.targetTerlepas(oleh: self)
    guard let owner = pemilik, let plan = state.unit[owner]?.perencanaan, !lost.isEmpty else { return }
    throw .keadaan("versi", plan.kalimatTerlepas(lost))
  }
}

extension PerencanaanUnit {
  /// Whether a fact says something else of where a known part stands: all others leave every target in its place.
  fileprivate func memindahkan(_ fact: some BagianVersi & Event) -> Bool {
    switch fact {
    case let part as TujuanDitetapkan: tujuan[part.id].map { $0.versi != part.versi } ?? false
    case let part as SasaranDitetapkan:
      sasaran[part.id].map { $0.versi != part.versi || $0.tujuan != part.tujuan } ?? false
    case let part as IndikatorDitetapkan:
      indikator[part.id].map { known in
        known.versi != part.versi || known.tempat(dalam: nil) != part.tempat(dalam: nil)
          || known.penempatan != part.penempatan
      } ?? false
    default: false
    }
  }

  /// Which targets hold a part in its versions, and what to do.
  public func kalimatTerlepas(_ keys: [KunciTarget]) -> String {
    let versions = versiBerurutan.compactMap { version -> String? in
      let own = keys.filter { $0.versi == version.id }
      guard !own.isEmpty else { return nil }
      let names = Set(own.map(\.indikator)).compactMap { indikator[$0]?.nama(dalam: version.id) }.sorted()
      let named = names.prefix(3).map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
      let rest = names.count > 3 ? " dan \(names.count - 3) indikator lain" : ""
      return "\u{201C}\(version.nama)\u{201D} masih memuat \(own.count) target \(named)\(rest)"
    }
    return
      "\(versions.joined(separator: "; ")). Cabut targetnya lebih dahulu atau sekaligus, atau biarkan bagian ini termuat dalam versi itu."
  }
}
