public import Sakip

/// What closing a version of a plan brings about, as it can be told before it is done.
public struct DampakPenutupanVersi: Sendable {
  /// The version that applies on the first day of this one while it is open, of one that applied already the one before it;
  /// `nil` for none.
  public let digantikan: VersiRenstraDitetapkan?
  /// The closed version that applies after this one, perhaps from the same day; `nil` for none.
  public let penerus: VersiRenstraDitetapkan?
  /// What it changes against the version that it replaces; `nil` where it replaces none.
  public let perbandingan: PerbandinganVersi?
  /// The year whose findings are looked at.
  public let tahun: Int
  /// The day whose plans are looked at.
  public let hari: Tanggal
  /// The findings of consistency that name it, but for what is found in the version before it too, and those that are not
  /// there while it is open; without those that are accepted: those of its own unit first, then those of every other unit
  /// whose plan reads it.
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
    let applying = plan.versiBerlaku(pada: version.tanggal)
    let before = applying?.id == version.id ? plan.pendahulu(version) : applying
    return DampakPenutupanVersi(
      digantikan: before, penerus: plan.penerus(version),
      perbandingan: before.map { plan.perbandingan(dari: $0, ke: version) }, tahun: year,
      hari: day,
      temuan: temuanBaru(
        sesudah: StatusVersiBerubah(unit: unit.id, versi: version.id, aksi: .tutup), unit: unit.id, tahun: year,
        hari: day, dikenal: { $0.versi.map { $0 == before?.id || plan.versi[$0] == nil } ?? true }))
  }
}

extension PerencanaanUnit {
  /// The version that applied before a version; `nil` for none.
  fileprivate func pendahulu(_ version: VersiRenstraDitetapkan) -> VersiRenstraDitetapkan? {
    versiBerurutan.prefix { $0.id != version.id }.last {
      sudahDitetapkan(versi: $0.id) && $0.periode.tahun.contains(version.tanggal.tahun)
    }
  }

  /// The closed version that applies after a version in the years of its plan.
  fileprivate func penerus(_ version: VersiRenstraDitetapkan) -> VersiRenstraDitetapkan? {
    versiBerurutan.drop { $0.id != version.id }.dropFirst().first {
      sudahDitetapkan(versi: $0.id) && $0.tanggal.tahun <= version.periode.akhir
    }
  }
}
