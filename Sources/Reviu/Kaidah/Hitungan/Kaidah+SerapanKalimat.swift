import Sakip

extension Kaidah {
  /// The share of the budget that a sentence says was spent.
  static let serapanKalimat = Kaidah(
    kode: "H05", judul: "Persentase serapan dalam kalimat tidak sesuai dengan jumlahnya", kelompok: .hitungan,
    tingkat: .galat,
    syarat: "Satu alinea memuat pagu, realisasi anggaran, dan persentase serapannya.",
    bagiPenyusun: "Serapan adalah realisasi anggaran dibagi pagu dikali 100.",
    bagiPereviu: "Tidak satu pun pasangan jumlah dalam alinea itu menghasilkan persentase yang tercetak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlah yang salah ketik."
  ) { material, run in
    let texts = material.uraian
    let known = JumlahDikenal(texts.flatMap(\.butir).filter(\.uang) + material.tabel.flatMap(\.butirUang))
    let parts = PasanganSerapan.bagian(texts)
    for (place, text) in texts.enumerated() {
      for pair in PasanganSerapan.semua(text, sebelumnya: texts[max(0, place - 5)..<place], bagian: parts) {
        periksaSerapan(pair, text, known, &run)
      }
    }
  }

  /// A share of an amount that is printed in two ways: it must be that of one of them.
  private static func periksaSerapanRagu(
    _ pair: PasanganSerapan, _ quotient: HasilBagi, _ run: inout Pemeriksaan
  ) {
    let percent = pair.persen
    let (spent, budget) = (run.kemungkinan(pair.realisasi), run.kemungkinan(pair.pagu))
    guard !run.sudahSalah([percent.kutipan]), spent.count + budget.count > 2 else { return }
    let all = spent.flatMap { left in budget.compactMap { right in HasilBagi(left, right).map { (left, right, $0) } } }
    guard !all.contains(where: { $0.2.cocok(percent.angka) != .tidak }) else { return }
    let computed = all.map { left, right, quotient in
      HasilBagi.tulis(left, right, hasil: quotient.tepat, desimal: percent.angka.nilai.decimals)
    }
    run.temukan(
      [percent.kutipan, pair.realisasi.kutipan, pair.pagu.kutipan], perhitungan: computed.joined(separator: "; "),
      "Serapan tercetak \(percent.angka.tulisan), padahal \(computed.joined(separator: ", atau ")).")
  }

  private static func periksaSerapan(
    _ pair: PasanganSerapan, _ text: Uraian, _ known: JumlahDikenal, _ run: inout Pemeriksaan
  ) {
    guard let quotient = HasilBagi(pair.realisasi.angka, pair.pagu.angka) else { return }
    run.periksa(.persen)
    let percent = pair.persen
    guard quotient.cocok(percent.angka) == .tidak, !pair.adaPasanganLain(text) else { return }
    var quoted = [percent.kutipan, pair.realisasi.kutipan, pair.pagu.kutipan]
    guard !run.sudahSalah(quoted) else {
      if pair.sealinea { periksaSerapanRagu(pair, quotient, &run) }
      return
    }
    let computed = HasilBagi.tulis(
      pair.realisasi.angka, pair.pagu.angka, hasil: quotient.tepat, desimal: percent.angka.nilai.decimals)
    if let mended = pair.pengganti(known.calon(pair)) {
      let wrong = mended.ganti.kutipan
      quoted = [wrong] + quoted.filter { $0 != wrong } + [mended.menjadi.kutipan]
      run.temukan(
        quoted, seharusnya: mended.menjadi.angka.nilai.printed, perhitungan: computed,
        "Tercetak \(mended.ganti.angka.tulisan) dengan serapan \(percent.angka.tulisan), padahal \(computed); dengan \(mended.menjadi.angka.tulisan) dari baris \(mended.menjadi.letak.baris), persentase itu cocok."
      )
    } else if pair.sealinea
      || percent.angka.miripSatuAngka(quotient.tepat.rounded(decimals: percent.angka.nilai.decimals))
    {
      run.temukan(
        quoted, seharusnya: quotient.tepat.printed(decimals: max(2, percent.angka.nilai.decimals)) + "%",
        perhitungan: computed, "Serapan tercetak \(percent.angka.tulisan), padahal \(computed).")
    }
  }
}
