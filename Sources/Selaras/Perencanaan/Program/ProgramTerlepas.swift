extension State {
  /// The programs of open versions that would name a sasaran which stands there no longer once a fact is recorded, without
  /// it: the version that follows would be refused for them (`docs/decisions/0041`).
  public func programTerlepas(oleh fact: some BagianVersi & Event) -> [ProgramRencanaDitetapkan] {
    guard fact is TujuanDitetapkan || fact is SasaranDitetapkan, let owner = fact.pemilik,
      let before = unit[owner]?.perencanaan, before.program.values.contains(where: { !$0.isi.sasaran.isEmpty })
    else { return [] }
    var changed = self
    fact.terapkan(pada: &changed, entri: posisi + 1)
    guard let after = changed.unit[owner]?.perencanaan else { return [] }
    return before.versiBerurutan.filter { before.status(versi: $0.id) == .terbuka }.flatMap { version in
      before.program(dalam: version.id).compactMap { program in
        let kept = program.sasaran.filter { id in
          !before.memuat(sasaran: id, dalam: version.id) || after.memuat(sasaran: id, dalam: version.id)
        }
        return kept == program.sasaran ? nil : program.mendukung(kept)
      }
    }
  }
}

extension BagianVersi where Self: Event {
  /// Refuses what takes a sasaran out of an open version whose programs name it. The form takes it out of these in the
  /// same command.
  func periksaProgramTerlepas(_ state: State) throws(Penolakan) {
    let held = state.programTerlepas(oleh: self)
    guard let first = held.first, let plan = pemilik.flatMap({ state.unit[$0]?.perencanaan }) else { return }
    let names = held.filter { $0.versi == first.versi }.prefix(3).map { "\u{201C}\($0.nama)\u{201D}" }
    let rest = held.count > names.count ? " dan \(held.count - names.count) program lain" : ""
    throw .keadaan(
      "versi",
      "Program \(names.joined(separator: ", "))\(rest) dalam \u{201C}\(plan.versi[first.versi]?.nama ?? first.versi)\u{201D} masih mendukung sasaran ini. Lepaskan sasarannya dari program itu lebih dahulu, atau biarkan bagian ini termuat dalam versi itu."
    )
  }
}

extension PerencanaanUnit {
  /// Whether a sasaran stands in a version, by its id.
  func memuat(sasaran id: String, dalam version: String) -> Bool {
    sasaran[id].map { termuat($0, dalam: version) } ?? false
  }
}
