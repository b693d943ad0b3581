import Sakip

extension Kaidah {
  /// The capaian that a sentence states with its target and realisasi.
  static let capaianKalimat = Kaidah(
    kode: "H07", judul: "Capaian dalam kalimat tidak sesuai dengan target dan realisasinya", kelompok: .hitungan,
    tingkat: .galat,
    syarat: "Satu kalimat, atau dua yang berurutan, memuat satu target, satu realisasi, dan satu capaian.",
    bagiPenyusun: "Capaian adalah realisasi dibagi target dikali 100, atau kebalikannya untuk indikator menurun.",
    bagiPereviu: "Tidak satu pun rumus yang lazim menghasilkan capaian yang tercetak.",
    tindakan: "Hitung kembali capaiannya, atau betulkan target atau realisasi yang salah ketik."
  ) { material, run in
    for text in material.uraian { periksaCapaian(text, &run) }
  }

  private static func periksaCapaian(_ text: Uraian, _ run: inout Pemeriksaan) {
    for (place, printed) in text.butir.enumerated() where printed.persen && printed.peran == .capaian {
      let near = text.butir.filter { abs($0.kalimat - printed.kalimat) <= 0 && !$0.uang }
      let targets = near.filter { $0.peran == .target || $0.peran == .targetAkhir }
      let actuals = near.filter { $0.peran == .realisasiKinerja }
      let results = near.filter { $0.peran == .capaian }
      guard targets.count == 1, actuals.count == 1, results.count == 1, let target = targets.first,
        let actual = actuals.first, let quotient = HasilBagi(actual.angka, target.angka),
        target.persen == actual.persen, !text.sesudah(place).hasPrefix(" dari target")
      else { continue }
      run.periksa(.persen)
      guard !cocokCapaian(quotient, target.angka, actual.angka, printed.angka),
        !adaPasangan(text, printed), batasCapaian(printed.angka, quotient) == false
      else { continue }
      let quoted = [printed.kutipan, actual.kutipan, target.kutipan]
      guard !run.sudahSalah(quoted) else { continue }
      let computed = HasilBagi.tulis(
        actual.angka, target.angka, hasil: quotient.tepat, desimal: printed.angka.nilai.decimals)
      run.temukan(
        quoted, seharusnya: quotient.tepat.printed(decimals: max(2, printed.angka.nilai.decimals)) + "%",
        perhitungan: computed, "Capaian tercetak \(printed.angka.tulisan), padahal \(computed).")
    }
  }

  /// Whether other figures of the text make the percentage.
  private static func adaPasangan(_ text: Uraian, _ printed: Uraian.Butir) -> Bool {
    let figures = text.butir.filter { !$0.uang && $0.angka != printed.angka }.prefix(20)
    return figures.contains { top in
      figures.contains { bottom in
        top.angka != bottom.angka && HasilBagi(top.angka, bottom.angka)?.cocok(printed.angka) == .dibulatkan
      }
    }
  }

  /// Whether one of the usual formulas gives the capaian, the higher or the lower being the better.
  static func cocokCapaian(
    _ quotient: HasilBagi, _ target: AngkaTercetak, _ actual: AngkaTercetak, _ printed: AngkaTercetak
  ) -> Bool {
    if quotient.cocok(printed) != .tidak { return true }
    if let inverse = HasilBagi(target, actual), inverse.cocok(printed) != .tidak { return true }
    return printed.selang.cocok(antara: Ratio(200) - quotient.atas, dan: Ratio(200) - quotient.bawah) != .tidak
  }

  /// Whether a capaian is cut off at the highest or lowest that a report counts.
  static func batasCapaian(_ printed: AngkaTercetak, _ quotient: HasilBagi) -> Bool {
    [100, 110, 120, 150].contains { printed.rasio == Ratio($0) && quotient.tepat > Ratio($0) }
      || printed.rasio.isZero && quotient.tepat > Ratio(200)
  }
}
