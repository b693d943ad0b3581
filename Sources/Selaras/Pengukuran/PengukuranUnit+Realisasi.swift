import Sakip

extension PengukuranUnit {
  /// Enters a realisasi; what was recorded for its period before stays in its history.
  mutating func catat(_ record: RealisasiTercatat, kunci key: Kunci) {
    let before = realisasi[key]
    let withdrawn = realisasiDicabut.removeValue(forKey: key)
    realisasi[key] = record.sesudah(
      before?.riwayat ?? withdrawn?.riwayat ?? [], pengembalian: before?.pengembalian,
      entriHitungan: before?.entriHitungan(sesudah: record.status, entri: record.entri) ?? withdrawn?.entriHitungan)
  }

  /// Withdraws a realisasi; nothing happens where there is none.
  mutating func cabutRealisasi(kunci key: Kunci, entri: Int64) {
    guard let before = realisasi[key] else { return }
    realisasi[key] = nil
    realisasiDicabut[key] = RealisasiDicabut(
      riwayat: before.riwayat + [entri], entriHitungan: before.entriHitungan(sesudah: nil, entri: entri))
  }

  /// Every entry that touched a realisasi, oldest first, of a withdrawn one too.
  func riwayatRealisasi(kunci key: Kunci) -> [Int64] {
    realisasi[key]?.riwayat ?? realisasiDicabut[key]?.riwayat ?? []
  }

  /// Keeps a first submission; a later one changes nothing.
  mutating func catatPengajuan(kunci key: Kunci, entri: Int64, hari: Tanggal) {
    guard pengajuan[key] == nil else { return }
    pengajuan[key] = Pengajuan(entri: entri, hari: hari, tenggat: jadwalDaerah.tenggat(key.periode))
  }
}
