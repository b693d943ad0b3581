import Sakip

extension Kaidah {
  /// A rise or a fall that a sentence tells: `naik 1,16 poin (1,35 persen) dari 85,91 menjadi 87,07`.
  static let perubahanKalimat = Kaidah(
    kode: "H09", judul: "Kenaikan atau penurunan dalam kalimat tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut angka semula, angka akhir, dan besar perubahannya; perubahan yang diikuti pasangan angkanya sendiri tidak dibandingkan dengan pasangan di depannya.",
    bagiPenyusun:
      "Perubahan dalam poin adalah selisih kedua angka; perubahan dalam persen adalah selisih itu dibagi angka semula dikali 100.",
    bagiPereviu: "Besar perubahan yang tercetak bukan selisih dan bukan pula persentase selisih kedua angka.",
    tindakan: "Hitung kembali perubahannya, atau betulkan angka semula atau akhirnya."
  ) { material, run in
    for text in material.uraian { periksaPerubahan(text, &run) }
  }

  private static let kataPerubahan = [
    "naik", "meningkat", "kenaikan", "peningkatan", "bertambah", "turun", "menurun", "penurunan", "berkurang", "tumbuh",
  ]

  private static func periksaPerubahan(_ text: Uraian, _ run: inout Pemeriksaan) {
    let items = text.butir
    for place in items.indices.dropFirst() {
      let before = items[place - 1]
      let after = items[place]
      guard after.sebelum.contains("menjadi"), before.sebelum.contains("dari"), before.kalimat == after.kalimat,
        before.uang == after.uang, before.persen == after.persen, after.sebelum.count < 60,
        !after.sebelum.contains(Pola.kataDari.regex)
      else { continue }
      let behind = (place + 1..<min(place + 3, items.count)).filter { !adaPasangan(items, $0) }.map { items[$0] }
      let changes = Array(items[max(0, place - 3)..<(place - 1)]) + behind
      let told = changes.filter { $0.kalimat == after.kalimat && menyebutPerubahan($0, text) }
      // A sentence that compares tells the growth of others, too: the pair is of the nearest that fits it.
      for kind in [told.filter(\.persen), told.filter { !$0.persen }] {
        guard let nearest = kind.first, !kind.contains(where: { sesuai($0, dari: before, menjadi: after) }) else {
          continue
        }
        periksa(nearest, dari: before, menjadi: after, &run)
      }
    }
  }

  /// Whether a change has a pair of its own behind it: `naik 0,29 poin (3,42% menjadi 3,71%), sedangkan capaiannya turun
  /// 7,26% dari 110,32% menjadi 103,06%`.
  private static func adaPasangan(_ items: [Uraian.Butir], _ place: Int) -> Bool {
    guard place + 2 < items.count else { return false }
    let (before, after) = (items[place + 1], items[place + 2])
    return before.kalimat == items[place].kalimat && after.kalimat == before.kalimat
      && before.sebelum.contains("dari") && after.sebelum.contains("menjadi")
  }

  /// Whether a figure says how much something rose or fell: the words in front say so, or it follows such a figure in
  /// brackets.
  private static func menyebutPerubahan(_ item: Uraian.Butir, _ text: Uraian) -> Bool {
    guard let word = item.sebelum.akhir(kataPerubahan) else { return false }
    let rest = item.sebelum.potongan(word..<item.sebelum.utf8.count)
    return rest.count < 45 && !rest.contains("dari ") && !rest.contains("menjadi") && !rest.contains("target")
  }

  /// Whether a change is the difference of two figures, or for a percentage its share of the first.
  private static func sesuai(_ change: Uraian.Butir, dari before: Uraian.Butir, menjadi after: Uraian.Butir) -> Bool {
    let low = after.angka.batas.bawah - before.angka.batas.atas
    let high = after.angka.batas.atas - before.angka.batas.bawah
    func agrees(_ low: Ratio, _ high: Ratio) -> Bool {
      let printed = change.angka.selang
      return printed.cocok(antara: low, dan: high) != .tidak
        || printed.cocok(antara: Ratio(0) - high, dan: Ratio(0) - low) != .tidak
    }
    if agrees(low, high) { return true }
    guard change.persen else { return false }
    let bases = [before.angka.batas.bawah, before.angka.batas.atas]
    let ends = bases.flatMap { base in [low, high].compactMap { $0.divided(by: base).map { $0 * Ratio(100) } } }
    guard let least = ends.min(), let most = ends.max() else { return false }
    return agrees(least, most)
  }

  private static func periksa(
    _ change: Uraian.Butir, dari before: Uraian.Butir, menjadi after: Uraian.Butir, _ run: inout Pemeriksaan
  ) {
    run.periksa(.selisih)
    guard !sesuai(change, dari: before, menjadi: after), change.persen || change.uang == before.uang else { return }
    let difference = after.angka.rasio - before.angka.rasio
    guard let share = difference.divided(by: before.angka.rasio).map({ $0 * Ratio(100) }) else { return }
    let decimals = max(2, change.angka.nilai.decimals)
    let value =
      change.persen ? share.printed(decimals: decimals) : difference.printed(decimals: after.angka.nilai.decimals)
    let terms = "\(after.angka.nilai.printed) - \(before.angka.nilai.printed)"
    let computed = change.persen ? "(\(terms)) / \(before.angka.nilai.printed) x 100 = \(value)" : "\(terms) = \(value)"
    let quoted = [change.kutipan, before.kutipan, after.kutipan]
    guard !run.sudahSalah(quoted) else { return }
    run.temukan(
      quoted, seharusnya: value + (change.persen ? "%" : ""), perhitungan: computed,
      "Perubahan tercetak \(change.angka.tulisan), padahal \(computed).", keyakinan: 0.95)
  }
}
