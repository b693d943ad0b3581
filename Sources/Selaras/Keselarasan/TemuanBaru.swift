import Sakip

extension State {
  /// The findings of consistency that a fact of a plan would bring about, without those that are accepted: those of its own
  /// unit first, then those of every other unit whose plan reads it.
  /// - Parameters:
  ///   - unit: the unit of the fact.
  ///   - tahun: the year whose agreement and budget are looked at.
  ///   - hari: the day whose plans are looked at.
  ///   - isKnown: which of the findings of its unit today count as known.
  func temuanBaru(
    sesudah fact: some Event, unit id: String, tahun: Int, hari: Tanggal,
    dikenal isKnown: (TemuanKeselarasan.Kunci) -> Bool = { _ in true }
  ) -> [TemuanKeselarasan] {
    var after = self
    let entry = posisi + 1
    fact.terapkan(pada: &after, entri: entry)
    guard let unit = unit[id], let changed = after.unit[id] else { return [] }
    // Counted as a plan that was saved, so that the other units are looked at again only where they read it.
    after.unit[id]?.perubahanRencana = entry
    let mutual = TemuanAntarunit(self, hari: hari, tahun: tahun)
    let mutualAfter = TemuanAntarunit(after, hari: hari, tahun: tahun, memakai: mutual)
    let own = changed.temuanBaru(
      dari: (unit.temuanSendiri(hari: hari, tahun: tahun) + mutual[id])
        .filter { isKnown($0.kunci) },
      menjadi: (changed.temuanSendiri(hari: hari, tahun: tahun) + mutualAfter[id]).menurutKaidah)
    return after.daftarUnit.filter { $0.id != id }
      .reduce(into: own) { $0 += $1.temuanBaru(dari: mutual[$1.id], menjadi: mutualAfter[$1.id]) }
  }
}

extension UnitState {
  /// The findings that were not there before; without those that are accepted.
  fileprivate func temuanBaru(
    dari before: [TemuanKeselarasan], menjadi after: [TemuanKeselarasan]
  ) -> [TemuanKeselarasan] {
    let known = Set(before.map { perkara($0.kunci) })
    return after.filter { !known.contains(perkara($0.kunci)) && pengecualian($0) == nil }
  }

  /// What a finding is about, whichever version of the plan it names: what one version lacked and the next one lacks too is
  /// nothing new.
  private func perkara(_ key: TemuanKeselarasan.Kunci) -> TemuanKeselarasan.Kunci {
    guard let version = key.versi, perencanaan.versi[version] != nil else { return key }
    return TemuanKeselarasan.Kunci(kaidah: key.kaidah, objek: key.objek, tahun: key.tahun)
  }
}
