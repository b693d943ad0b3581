import Sakip

extension Kaidah {
  /// The difference of two amounts that a sentence tells.
  static let selisihKalimat = Kaidah(
    kode: "H33", judul: "Selisih dua jumlah dalam kalimat tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu kalimat menyebut dua jumlah rupiah lalu selisihnya.",
    bagiPenyusun: "Selisih adalah jumlah yang satu dikurangi yang lain.",
    bagiPereviu: "Kedua jumlah dalam kalimat itu tidak berselisih sebesar yang tercetak.",
    tindakan: "Hitung kembali selisihnya, atau betulkan jumlah yang salah ketik."
  ) { material, run in
    for text in material.uraian {
      for (place, item) in text.butir.enumerated() where item.uang && menyebutSelisih(item.sebelum) {
        let places = text.butir[..<place].indices.filter {
          text.butir[$0].kalimat == item.kalimat && text.butir[$0].uang
        }
        let front = places.map { text.butir[$0] }
        guard front.count == 2, front[0].angka.nilai != front[1].angka.nilai,
          let isRounded = text.dibulatkan(places + [place])
        else { continue }
        periksaSelisih(
          item, front[0], front[1], dibulatkan: isRounded, sebutan: "Selisih tercetak", keyakinan: 0.9, &run)
      }
    }
  }

  /// A difference against the two amounts that it is of, whichever is the greater.
  /// - Parameters:
  ///   - isRounded: whether the amounts may be rounded.
  ///   - sebutan: what the sentence calls the difference, in front of it.
  static func periksaSelisih(
    _ item: Uraian.Butir, _ one: Uraian.Butir, _ other: Uraian.Butir, dibulatkan isRounded: Bool, sebutan: String,
    keyakinan: Double, _ run: inout Pemeriksaan
  ) {
    let (low, high) = one.angka.nilai < other.angka.nilai ? (one, other) : (other, one)
    run.periksa(.selisih)
    let value = high.angka.nilai - low.angka.nilai
    guard !item.angka.selisih(high.angka, low.angka, dibulatkan: isRounded) else { return }
    let quoted = [item, high, low].map(\.kutipan)
    guard !run.sudahSalah(quoted) else { return }
    let computed = "\(high.angka.nilai.printed) - \(low.angka.nilai.printed) = \(value.printed)"
    run.temukan(
      quoted, seharusnya: value.printed, perhitungan: computed,
      "\(sebutan) \(item.angka.tulisan), padahal \(computed).", keyakinan: keyakinan)
  }

  /// Whether the words right in front of a figure call it the difference.
  private static func menyebutSelisih(_ words: String) -> Bool {
    let last = words.split { !$0.isLetter }.suffix(4)
    return last.contains("selisih") && !last.contains("antara")
  }

  /// How much an amount grows to the next, in percent: `Rp A dan prakiraan maju Rp B atau naik 5,00%`.
  static let pertumbuhanKalimat = Kaidah(
    kode: "H34", judul: "Kenaikan dalam persen antara dua jumlah tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut dua jumlah rupiah, lalu \u{201C}naik\u{201D} atau \u{201C}turun\u{201D} sekian persen.",
    bagiPenyusun: "Kenaikan adalah selisih kedua jumlah dibagi jumlah yang pertama dikali 100.",
    bagiPereviu: "Kedua jumlah dalam kalimat itu tidak menghasilkan persentase yang tercetak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlahnya."
  ) { material, run in
    for text in material.uraian {
      for place in text.butir.indices.dropFirst(2) where text.butir[place].persen {
        let (share, after, before) = (text.butir[place], text.butir[place - 1], text.butir[place - 2])
        let words = share.sebelum.split { !$0.isLetter }.map(String.init)
        guard after.uang, before.uang, after.kalimat == share.kalimat, before.kalimat == share.kalimat,
          (1...4).contains(words.count), words.contains(where: naikTurun.contains),
          let isRounded = text.dibulatkan([place - 2, place - 1]),
          let growth = HasilBagi(after.angka, before.angka, dibulatkan: isRounded),
          let inverse = HasilBagi(before.angka, after.angka, dibulatkan: isRounded)
        else { continue }
        run.periksa(.persen)
        // `bertambah Rp 10 atau naik 5%`: the amount is the change itself, whatever it is compared with.
        if after.sebelum.split(whereSeparator: { !$0.isLetter }).contains(where: { naikTurun.contains(String($0)) }) {
          periksaTambahan(share, after, before, growth, &run)
          continue
        }
        let value = growth.tepat - Ratio(100)
        let fits = [growth, inverse].contains { quotient in
          let (low, high) = (quotient.bawah - Ratio(100), quotient.atas - Ratio(100))
          return share.angka.selang.cocok(antara: low, dan: high) != .tidak
            || share.angka.selang.cocok(antara: Ratio(0) - high, dan: Ratio(0) - low) != .tidak
        }
        guard !fits else { continue }
        let quoted = [share, after, before].map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        let printed = value.printed(decimals: max(2, share.angka.nilai.decimals))
        let (a, b) = (after.angka.nilai.printed, before.angka.nilai.printed)
        let computed = "(\(a) - \(b)) / \(b) x 100 = \(printed)"
        run.temukan(
          quoted, seharusnya: printed + "%", perhitungan: computed,
          "Kenaikan tercetak \(share.angka.tulisan), padahal \(computed).", keyakinan: 0.9)
      }
    }
  }

  /// An amount that was added or taken away, in percent of what it was added to.
  private static func periksaTambahan(
    _ share: Uraian.Butir, _ change: Uraian.Butir, _ base: Uraian.Butir, _ quotient: HasilBagi,
    _ run: inout Pemeriksaan
  ) {
    guard share.angka.selang.cocok(antara: quotient.bawah, dan: quotient.atas) == .tidak,
      quotient.tepat < Ratio(100)
    else { return }
    let quoted = [share, change, base].map(\.kutipan)
    guard !run.sudahSalah(quoted) else { return }
    let decimals = max(2, share.angka.nilai.decimals)
    let computed = HasilBagi.tulis(change.angka, base.angka, hasil: quotient.tepat, desimal: decimals)
    run.temukan(
      quoted, seharusnya: quotient.tepat.printed(decimals: decimals) + "%", perhitungan: computed,
      "Perubahan tercetak \(share.angka.tulisan), padahal \(computed).", keyakinan: 0.9)
  }

  private static let naikTurun: Set<String> = [
    "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "tumbuh", "kenaikan", "penurunan",
  ]
}
