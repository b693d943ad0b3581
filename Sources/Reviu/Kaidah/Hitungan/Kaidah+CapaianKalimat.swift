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
    let known = Set(material.uraian.flatMap(\.butir).filter { !$0.uang && !$0.angka.bulat }.map(\.angka.nilai))
    let limits = batasCapaian(material)
    let series = DeretNilai(Array(known))
    for text in material.uraian { periksaCapaian(text, series, limits, &run) }
  }

  private static func periksaCapaian(_ text: Uraian, _ known: DeretNilai, _ limits: [Int], _ run: inout Pemeriksaan) {
    for (place, printed) in text.butir.enumerated() where printed.persen && printed.peran == .capaian {
      guard let found = pembentuk(text, place), let quotient = HasilBagi(found.actual.angka, found.target.angka) else {
        continue
      }
      run.periksa(.persen)
      guard !cocokCapaian(quotient, found.target.angka, found.actual.angka, printed.angka),
        found.berdampingan || !adaPasangan(text, printed), !dibatasi(printed.angka, quotient, limits)
      else { continue }
      let decimals = printed.angka.nilai.decimals
      guard
        found.jelas || printed.angka.miripSatuAngka(quotient.tepat.rounded(decimals: decimals))
          || salahKetik(
            found.actual.angka, known.pembilang(found.target.angka, persen: printed.angka),
            { HasilBagi($0, found.target.angka) }, printed.angka)
          || salahKetik(
            found.target.angka, known.penyebut(found.actual.angka, persen: printed.angka),
            { HasilBagi(found.actual.angka, $0) }, printed.angka)
      else { continue }
      let quoted = [printed, found.actual, found.target].map(\.kutipan)
      guard !run.sudahSalah(quoted) else { continue }
      let computed = HasilBagi.tulis(found.actual.angka, found.target.angka, hasil: quotient.tepat, desimal: decimals)
      run.temukan(
        quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
        "Capaian tercetak \(printed.angka.tulisan), padahal \(computed).", keyakinan: found.jelas ? 1 : 0.9)
    }
  }

  /// The target and realisasi that a capaian is stated with, and whether the words leave no doubt.
  private static func pembentuk(
    _ text: Uraian, _ place: Int
  ) -> (target: Uraian.Butir, actual: Uraian.Butir, jelas: Bool, berdampingan: Bool)? {
    let printed = text.butir[place]
    guard !text.sesudah(place).hasPrefix(" dari target") else { return nil }
    let near = text.butir.filter { $0.kalimat == printed.kalimat && !$0.uang }
    let targets = near.filter { $0.peran == .target || $0.peran == .targetAkhir }
    let actuals = near.filter { $0.peran == .realisasiKinerja || $0.peran == .capaian && !$0.persen }
    let results = near.filter { $0.peran == .capaian && $0.persen }
    if targets.count == 1, actuals.count == 1, results.count == 1, targets[0].persen == actuals[0].persen {
      return (targets[0], actuals[0], true, false)
    }
    // `dibandingkan target 87,55 sehingga capaian 100,05%`, the realisasi being named before.
    let before = text.butir[..<place]
    guard let target = before.lastIndex(where: { $0.peran == .target || $0.peran == .targetAkhir }), place - target <= 2
    else { return nil }
    let candidates = [target + 1, target - 1].filter { $0 != place && before.indices.contains($0) }
    let own = text.butir[target]
    let actual = candidates.map { text.butir[$0] }.first {
      !$0.uang && $0.persen == own.persen && $0.angka.nilai.decimals == own.angka.nilai.decimals
        && ![PeranUraian.target, .targetAkhir].contains($0.peran)
    }
    return actual.map { (own, $0, false, place == target + 1 && $0.letak == before[max(0, target - 1)].letak) }
  }

  /// Whether a figure of the document that differs in one digit gives what is printed.
  private static func salahKetik(
    _ figure: AngkaTercetak, _ known: some Sequence<ExactDecimal>, _ quotient: (AngkaTercetak) -> HasilBagi?,
    _ printed: AngkaTercetak
  ) -> Bool {
    known.contains { value in
      guard value != figure.nilai, figure.miripSatuAngka(value) else { return false }
      let other = AngkaTercetak(tulisan: "", nilai: value, bentuk: figure.bentuk, rentang: figure.rentang)
      return quotient(other)?.cocok(printed) == .dibulatkan
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
    if let inverse = HasilBagi(target, actual), inverse.cocok(printed) == .dibulatkan { return true }
    return printed.selang.cocok(antara: Ratio(200) - quotient.atas, dan: Ratio(200) - quotient.bawah) == .dibulatkan
  }
}
