public import Sakip

/// What closing an RKPD or Renja brings about, as it can be told before it is done.
public struct DampakPenutupanRencana: Sendable {
  /// The document that counts for the year once this one is closed; `nil` where none does.
  public let berlaku: RencanaTahunanDitetapkan?
  /// The document that counts while this one is open and no longer after that; `nil` where there is none.
  public let digantikan: RencanaTahunanDitetapkan?
  /// The day whose plans are looked at.
  public let hari: Tanggal
  /// The findings of consistency that are not there while the document is open, without those that are accepted: those of
  /// its own unit first, then those of every other unit whose plan reads it.
  public let temuan: [TemuanKeselarasan]
}

extension State {
  /// What closing an RKPD or Renja brings about in its year.
  /// - Parameter hari: today.
  public func dampak(
    menutup document: RencanaTahunanDitetapkan, unit: UnitState, pada hari: Tanggal
  ) -> DampakPenutupanRencana {
    let closing = StatusRencanaBerubah(unit: unit.id, rencana: document.id, aksi: .tutup)
    var after = self
    closing.terapkan(pada: &after, entri: posisi + 1)
    func counting(_ state: State) -> RencanaTahunanDitetapkan? {
      state.unit[unit.id]?.perencanaan.rencanaBerlaku(document.dokumen, tahun: document.tahun)
    }
    let (before, then) = (counting(self), counting(after))
    let day = hari.hariRencana(tahun: document.tahun)
    return DampakPenutupanRencana(
      berlaku: then, digantikan: before.flatMap { $0.id == then?.id ? nil : $0 }, hari: day,
      temuan: temuanBaru(sesudah: closing, unit: unit.id, tahun: document.tahun, hari: day))
  }
}
