extension EvaluasiUnit {
  /// Why something must stay as it is while a statement of review rests on it; `nil` when none does.
  ///
  /// A statement rests on the whole checklist of its year and, when it names a version, on that version, those before it
  /// and what was said and decided about its findings.
  func penahananPernyataan(_ objek: Objek) -> String? {
    switch objek {
    case .butirUji(let tahun, _):
      guard reviu[tahun] != nil else { return nil }
      return
        "Reviu laporan kinerja tahun \(tahun) sudah dinyatakan, sehingga daftar ujinya tidak dapat diubah. Cabut pernyataannya lebih dahulu."
    case .naskahReviu(let tahun, .laporanKinerja, let versi):
      guard let stated = reviu[tahun]?.isi.naskah, versi <= stated else { return nil }
      return
        "Pernyataan reviu laporan kinerja tahun \(tahun) menyebut versi \(stated), sehingga versi ini tidak dapat dicabut. Cabut pernyataannya lebih dahulu."
    case .tanggapanTemuan(let tahun, .laporanKinerja, let temuan),
      .penilaianTanggapan(let tahun, .laporanKinerja, let temuan):
      guard let stated = reviu[tahun]?.isi.naskah,
        naskah[.init(tahun: tahun, naskah: .laporanKinerja, versi: stated)]?.isi.temuan
          .contains(where: { $0.kunci == temuan }) == true
      else { return nil }
      return
        "Reviu laporan kinerja tahun \(tahun) versi \(stated) sudah dinyatakan, dan temuan ini termasuk di dalamnya. Cabut pernyataannya lebih dahulu."
    default: return nil
    }
  }

  /// Refuses what would change a statement of review after it was made.
  func periksaBelumDinyatakan(_ objek: Objek, bidang: String) throws(Penolakan) {
    if let reason = penahananPernyataan(objek) { throw .keadaan(bidang, reason) }
  }
}
