extension Kaidah {
  /// The reason or meaning of another indikator on a sheet.
  static let salinanLembar = Kaidah(
    kode: "S98", judul: "Isian lembar tersalin dari lembar lain", kelompok: .angkaSama, tingkat: .peringatan,
    syarat:
      "Dua lembar definisi memuat makna, alasan, atau definisi yang sama kata demi kata, yang hanya menyebut hal dari salah satunya.",
    bagiPenyusun: "Setiap indikator mempunyai makna dan alasan pemilihannya sendiri.",
    bagiPereviu: "Isian ini sama dengan isian lembar lain dan tidak memuat satu kata pun dari nama indikatornya.",
    tindakan: "Tulis isian yang dimaksud untuk indikator lembar ini."
  ) { material, run in
    var known: [[String]: [(lembar: LembarDefinisi, isian: LembarDefinisi.Isian)]] = [:]
    for sheet in material.lembar {
      for field in sheet.isian where field.kata.contains(where: uraianLembar.contains) {
        let words = KataTeks.pecah(field.nilai).filter { $0 != "p" }
        if words.count >= 4 { known[words, default: []].append((sheet, field)) }
      }
    }
    let shared = known.filter { $0.value.count > 1 }
    for (words, places) in shared.sorted(by: { $0.value[0].isian.letak < $1.value[0].isian.letak }) {
      run.periksa(.nama, places.count)
      let owners = places.filter { menyebut(words, $0.lembar) }
      let others = places.filter { !menyebut(words, $0.lembar) }
      guard let owner = owners.first, owners.count == 1 else { continue }
      for other in others where !run.sudahSalah([other.isian.kutipan]) {
        run.temukan(
          [other.isian.kutipan, owner.isian.kutipan],
          "\u{201C}\(other.isian.kunci)\u{201D} pada lembar \u{201C}\(other.lembar.nama)\u{201D} sama dengan lembar \u{201C}\(owner.lembar.nama)\u{201D} dan tidak menyebut indikatornya.",
          keyakinan: 0.8)
      }
    }
  }

  /// Whether words hold one of the words that say what a sheet measures.
  private static func menyebut(_ words: [String], _ sheet: LembarDefinisi) -> Bool {
    NamaBaku(sheet.nama).kata.contains { own in
      own.utf8.count >= 3 && !besaranLembar.contains(own) && words.contains { $0 == own || EjaanKata.mirip($0, own) }
    }
  }

  private static let uraianLembar: Set<String> = ["makna", "alasan", "definisi", "pengertian", "rasional"]
  private static let besaranLembar: Set<String> = [
    "persentase", "jumlah", "rata", "nilai", "indeks", "tingkat", "angka", "cakupan", "rasio",
  ]
}
