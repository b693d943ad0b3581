import Sakip

extension Kaidah {
  /// A rise or fall against a year before: `6,32 persen, naik 0,14 poin dibandingkan tahun 2020 yang sebesar 6,18`.
  static let perubahanTahun = Kaidah(
    kode: "H23", judul: "Perubahan terhadap tahun pembanding tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu alinea menyebut satu angka, besar naik atau turunnya, dan angka tahun yang dibandingkan.",
    bagiPenyusun: "Besar perubahan adalah selisih kedua angka, atau persentasenya terhadap angka yang dibandingkan.",
    bagiPereviu: "Selisih kedua angka, atau arahnya, bukan yang tercetak.",
    tindakan: "Hitung kembali perubahannya, atau betulkan katanya."
  ) { material, run in
    for text in material.uraian where text.butir.count >= 3 {
      for change in text.butir.indices { periksaPerubahanTahun(text, change, &run) }
    }
  }

  private static func periksaPerubahanTahun(_ text: Uraian, _ place: Int, _ run: inout Pemeriksaan) {
    let items = text.butir
    let change = items[place]
    guard let rises = arahPerubahan(change, text), let base = dasarPerubahan(items, place) else { return }
    let own = items[base]
    func same(_ item: Uraian.Butir) -> Bool {
      item.angka.bentuk == own.angka.bentuk && item.angka.nilai.decimals == own.angka.nilai.decimals
        && item.peran != .target && item.peran != .targetAkhir
    }
    let candidates = items.indices.prefix(max(place, base)).filter {
      $0 != place && $0 != base && same(items[$0]) && items[place].kalimat - items[$0].kalimat <= 1
    }.map { items[$0] }
    guard !candidates.isEmpty, candidates.count <= 4 else { return }
    run.periksa(.selisih)
    let matching = candidates.filter { cocokPerubahan(change.angka, $0.angka, own.angka) }
    if let current = matching.first {
      let went = own.angka.nilai < current.angka.nilai
      guard matching.count == 1, went != rises, own.angka.nilai != current.angka.nilai else { return }
      run.temukan(
        [change, current, own].map(\.kutipan),
        "Kalimat menyebut \(rises ? "naik" : "turun") \(change.angka.tulisan), padahal dari \(own.angka.tulisan) ke \(current.angka.tulisan) angkanya \(went ? "naik" : "turun").",
        keyakinan: 0.9)
      return
    }
    guard candidates.count == 1, let current = candidates.first, change.angka.bentuk != .persen || own.persen else {
      return
    }
    let difference = current.angka.nilai - own.angka.nilai
    let value = difference < .zero ? .zero - difference : difference
    let quoted = [change, current, own].map(\.kutipan)
    guard !run.sudahSalah(quoted) else { return }
    let computed = "\(current.angka.nilai.printed) - \(own.angka.nilai.printed) = \(difference.printed)"
    run.temukan(
      quoted, seharusnya: value.printed, perhitungan: computed,
      "Perubahan tercetak \(change.angka.tulisan), padahal \(computed).", keyakinan: 0.85)
  }

  /// Whether a figure says how much something rose (`true`) or fell: the word stands right in front of it.
  private static func arahPerubahan(_ item: Uraian.Butir, _ text: Uraian) -> Bool? {
    let words = item.sebelum.split { !$0.isLetter }.suffix(4).map(String.init)
    guard let word = words.lastIndex(where: { perubahanNaik.contains($0) || perubahanTurun.contains($0) }),
      words[(word + 1)...].allSatisfy({ ["sebesar", "sebanyak", "sekitar", "nya", "rp"].contains($0) })
    else { return nil }
    return perubahanNaik.contains(words[word])
  }

  /// The figure of the year that is compared with: `dibandingkan tahun 2020 yang sebesar 6,18`, beside the change.
  private static func dasarPerubahan(_ items: [Uraian.Butir], _ place: Int) -> Int? {
    if let base = dasarBerpasangan(items, place) { return base }
    return [place + 1, place - 1].first { near in
      guard items.indices.contains(near), items[near].kalimat == items[place].kalimat,
        items[near].sebelum.contains("dibanding"), !items[near].sebelum.contains("target"),
        !items[near].sebelum.contains("menjadi")
      else { return false }
      let words = items[near].sebelum
      return words.contains("tahun")
        && ["sebesar", "yang", "yaitu", "adalah", "mencapai"].contains(where: words.contains)
    }
  }

  /// `tahun 2019 sebesar 8,9 sedangkan tahun 2020 sebesar 8,1 atau turun 0,8`: the figure of the earlier year.
  private static func dasarBerpasangan(_ items: [Uraian.Butir], _ place: Int) -> Int? {
    guard place >= 2, items[place].sebelum.count < 40,
      items[(place - 2)...place].allSatisfy({ $0.kalimat == items[place].kalimat })
    else { return nil }
    let years = [place - 2, place - 1].map { index in
      items[index].sebelum.tahunTercetak
    }
    guard years.allSatisfy({ $0.count == 1 }), years[0] != years[1],
      !items[(place - 2)..<place].contains(where: { $0.sebelum.contains("target") })
    else { return nil }
    return years[0][0] < years[1][0] ? place - 2 : place - 1
  }

  /// Whether a printed change is the difference of two values, or its share of the one before, however they were rounded.
  static func cocokPerubahan(_ change: AngkaTercetak, _ now: AngkaTercetak, _ before: AngkaTercetak) -> Bool {
    let low = now.batas.bawah - before.batas.atas
    let high = now.batas.atas - before.batas.bawah
    func agrees(_ low: Ratio, _ high: Ratio) -> Bool {
      change.selang.cocok(antara: low, dan: high) != .tidak
        || change.selang.cocok(antara: Ratio(0) - high, dan: Ratio(0) - low) != .tidak
    }
    if agrees(low, high) { return true }
    guard let quotient = HasilBagi(now, before) else { return false }
    return agrees(quotient.bawah - Ratio(100), quotient.atas - Ratio(100))
  }

  private static let perubahanNaik: Set<String> = ["naik", "meningkat", "kenaikan", "peningkatan", "bertambah"]
  private static let perubahanTurun: Set<String> = ["turun", "menurun", "penurunan", "berkurang"]
}
