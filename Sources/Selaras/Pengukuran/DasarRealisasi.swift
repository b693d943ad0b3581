import Sakip

/// What counted for an indikator on the last day of a period: what its realisasi was approved against.
private struct DasarRealisasi {
  let versi: VersiRenstraDitetapkan?
  /// Whether the target was promised in an agreement, and not only planned.
  let dijanjikan: Bool
  let target: Nilai?
  let targetAkhir: Nilai?

  /// What another one no longer has, in words; `nil` where all of it stands. What was missing may be filled in.
  func yangHilang(dalam other: DasarRealisasi) -> String? {
    // A revision that repeats the promise leaves it as it was: what counts is the value, and that it was promised.
    if let target, other.target != target || dijanjikan && !other.dijanjikan { return "target \(target.printed)" }
    if let versi, other.versi?.id != versi.id { return "\u{201C}\(versi.nama)\u{201D}" }
    if let targetAkhir, other.targetAkhir != targetAkhir { return "target akhir \(targetAkhir.printed)" }
    return nil
  }
}

extension UnitState {
  /// Why a change is refused: it takes away what an approved realisasi was measured by on the last day of its period,
  /// in whichever way; `nil` when it does not. What comes into force later leaves the period as it was.
  /// - Parameter indikator: the only one that the change can touch; `nil` for all.
  func penguncianDasar(sesudah after: UnitState, indikator: String? = nil) -> String? {
    let approved = pengukuran.realisasi.filter {
      $0.value.status.resmi && (indikator == nil || $0.key.indikator == indikator)
    }.map(\.key).sorted { ($0.indikator, $0.periode) < ($1.indikator, $1.periode) }
    for key in approved {
      let day = key.periode.hariTerakhir
      guard let lost = dasar(key.indikator, pada: day).yangHilang(dalam: after.dasar(key.indikator, pada: day))
      else { continue }
      let name = self.indikator(key.indikator, tahun: key.periode.tahun)?.nama ?? key.indikator
      return
        "Realisasi \(key.periode.nama) untuk \u{201C}\(name)\u{201D} sudah disetujui atau terkunci terhadap \(lost), yang karena itu tidak dapat diganti atau dicabut. Minta \(Peran.administrator.nama) membuka kembali isian realisasinya, atau minta \(Peran.perencana.nama) membuat versi baru yang berlaku sesudah \(day.printed) pada halaman Susun rencana."
    }
    return nil
  }

  private func dasar(_ indikator: String, pada day: Tanggal) -> DasarRealisasi {
    let version = perencanaan.versiBerlaku(pada: day)
    let promised = perjanjian.berlaku(pada: day)?.baris.first { $0.indikator == indikator }?.target
    let target = { (year: Int) in
      version.flatMap { self.perencanaan.target(indikator, versi: $0.id, tahun: year)?.isi }
    }
    return DasarRealisasi(
      versi: version, dijanjikan: promised != nil, target: promised ?? target(day.tahun),
      targetAkhir: version.flatMap { target($0.periode.akhir) })
  }
}

extension Event {
  /// Refuses a fact that takes away what an approved realisasi was measured by; see
  /// ``UnitState/penguncianDasar(sesudah:indikator:)``.
  func periksaDasar(_ state: State, bidang: String, indikator: String? = nil) throws(Penolakan) {
    guard let pemilik, let before = state.unit[pemilik] else { return }
    var after = state
    terapkan(pada: &after, entri: state.posisi + 1)
    guard let changed = after.unit[pemilik],
      let reason = before.penguncianDasar(sesudah: changed, indikator: indikator)
    else { return }
    throw .keadaan(bidang, reason)
  }
}
