public import Sakip

/// What closing a version of a plan brings about, as it can be told before it is done.
public struct DampakPenutupanVersi: Sendable {
  /// The version that applies on the first day of this one while it is open; `nil` where that is this one already.
  public let digantikan: VersiRenstraDitetapkan?
  /// The closed version that applies after this one, perhaps from the same day; `nil` for none.
  public let penerus: VersiRenstraDitetapkan?
  /// What it changes against the version that it replaces; `nil` where it replaces none.
  public let perbandingan: PerbandinganVersi?
  /// The year whose findings are looked at.
  public let tahun: Int
  /// The day whose plans are looked at.
  public let hari: Tanggal
  /// The findings of consistency that are not there while the version is open, without those that are accepted: those of
  /// its own unit first, then those of every other unit whose plan reads it.
  public let temuan: [TemuanKeselarasan]
}

extension State {
  /// What closing a version brings about.
  /// - Parameters:
  ///   - tahun: the year whose findings are looked at; a version that begins later is looked at in its first year, and not
  ///     before its first day.
  ///   - hari: today.
  public func dampak(
    menutup version: VersiRenstraDitetapkan, unit: UnitState, tahun: Int, pada hari: Tanggal
  ) -> DampakPenutupanVersi {
    let plan = unit.perencanaan
    let year = max(tahun, version.tanggal.tahun)
    let day = max(version.tanggal, hari.hariRencana(tahun: year))
    let before = plan.versiBerlaku(pada: version.tanggal).flatMap { $0.id == version.id ? nil : $0 }
    return DampakPenutupanVersi(
      digantikan: before, penerus: plan.penerus(version),
      perbandingan: before.map { plan.perbandingan(dari: $0, ke: version) }, tahun: year,
      hari: day, temuan: temuanBaru(menutup: version, unit: unit, tahun: year, hari: day))
  }

  private func temuanBaru(
    menutup version: VersiRenstraDitetapkan, unit: UnitState, tahun: Int, hari: Tanggal
  ) -> [TemuanKeselarasan] {
    var after = self
    let entry = posisi + 1
    StatusVersiBerubah(unit: unit.id, versi: version.id, aksi: .tutup).terapkan(pada: &after, entri: entry)
    guard let closed = after.unit[unit.id] else { return [] }
    // Counted as a plan that was saved, so that the other units are looked at again only where they read it.
    after.unit[unit.id]?.perubahanRencana = entry
    let mutual = TemuanAntarunit(self, hari: hari, tahun: tahun)
    let mutualAfter = TemuanAntarunit(after, hari: hari, tahun: tahun, memakai: mutual)
    let own = closed.temuanBaru(
      dari: unit.temuanSendiri(hari: hari, tahun: tahun) + mutual[unit.id],
      menjadi: (closed.temuanSendiri(hari: hari, tahun: tahun) + mutualAfter[unit.id]).menurutKaidah)
    return after.daftarUnit.filter { $0.id != unit.id }
      .reduce(into: own) { $0 += $1.temuanBaru(dari: mutual[$1.id], menjadi: mutualAfter[$1.id]) }
  }
}

extension UnitState {
  /// The findings that were not there before; without those that are accepted.
  fileprivate func temuanBaru(
    dari before: [TemuanKeselarasan], menjadi after: [TemuanKeselarasan]
  ) -> [TemuanKeselarasan] {
    let known = Set(before.map(\.kunci))
    return after.filter { !known.contains($0.kunci) && pengecualian($0) == nil }
  }
}

extension PerencanaanUnit {
  /// The closed version that applies after a version in the years of its plan.
  fileprivate func penerus(_ version: VersiRenstraDitetapkan) -> VersiRenstraDitetapkan? {
    versiBerurutan.drop { $0.id != version.id }.dropFirst().first {
      sudahDitetapkan(versi: $0.id) && $0.tanggal.tahun <= version.periode.akhir
    }
  }
}
