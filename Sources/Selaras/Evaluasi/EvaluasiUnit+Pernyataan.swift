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
      guard let stated = naskahDinyatakan(tahun: tahun), stated.temuan.contains(where: { $0.kunci == temuan })
      else { return nil }
      return
        "Reviu laporan kinerja tahun \(tahun) versi \(stated.versi) sudah dinyatakan, dan temuan ini termasuk di dalamnya. Cabut pernyataannya lebih dahulu."
    default: return nil
    }
  }

  /// The findings about which nothing is said any more, because the statement of the year rests on them; empty without
  /// one.
  public func temuanDinyatakan(_ jenis: JenisNaskah, tahun: Int) -> Set<TemuanNaskah.Kunci> {
    jenis == .laporanKinerja ? Set(naskahDinyatakan(tahun: tahun)?.temuan.map(\.kunci) ?? []) : []
  }

  /// The version that the statement of a year names; `nil` where it names none.
  private func naskahDinyatakan(tahun: Int) -> NaskahDireviu? {
    reviu[tahun]?.isi.naskah.flatMap { naskah[.init(tahun: tahun, naskah: .laporanKinerja, versi: $0)]?.isi }
  }

  /// Whether a report was sent after the statement of its year, which does not cover it.
  public func pernyataanTertinggal(tahun: Int) -> Bool {
    guard let stated = reviu[tahun], let last = versi(.laporanKinerja, tahun: tahun).last else { return false }
    return last.entri > stated.entri
  }

  /// Refuses what would change a statement of review after it was made.
  func periksaBelumDinyatakan(_ objek: Objek, bidang: String) throws(Penolakan) {
    if let reason = penahananPernyataan(objek) { throw .keadaan(bidang, reason) }
  }
}
