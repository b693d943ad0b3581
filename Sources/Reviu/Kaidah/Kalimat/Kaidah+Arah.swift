import Sakip

extension Kaidah {
  /// A rise that falls, or the reverse.
  static let arahKalimat = Kaidah(
    kode: "B03", judul: "Arah perubahan bertentangan dengan angkanya", kelompok: .kalimat, tingkat: .galat,
    syarat: "Kalimat menyebut naik atau turun \u{201C}dari\u{201D} suatu angka \u{201C}menjadi\u{201D} angka lain.",
    bagiPenyusun: "Naik berarti angka kedua lebih besar daripada yang pertama; turun sebaliknya.",
    bagiPereviu: "Kedua angka pada kalimat itu bergerak berlawanan dengan kata yang dipakai.",
    tindakan: "Betulkan kata naik atau turun, atau betulkan angkanya."
  ) { material, run in
    for sentence in material.kalimat where sentence.angka.count >= 2 {
      let words = KataTeks.pecah(sentence.teks)
      guard !words.contains(where: { ["peringkat", "ranking", "rangking", "urutan", "posisi"].contains($0) }) else {
        continue
      }
      let figures = sentence.angka.indices.filter { !tahun(sentence.angka[$0]) }
      for (from, to) in zip(figures, figures.dropFirst()) { periksaArah(sentence, from, to, &run) }
    }
  }

  private static func tahun(_ figure: AngkaTercetak) -> Bool {
    figure.bentuk == .biasa && figure.bulat && figure.tulisan.count == 4 && figure.tulisan.hasPrefix("20")
  }

  private static let naik: Set<String> = [
    "naik", "naiknya", "meningkat", "meningkatnya", "kenaikan", "peningkatan", "bertambah", "bertambahnya",
  ]
  private static let turun: Set<String> = [
    "turun", "turunnya", "menurun", "menurunnya", "penurunan", "berkurang", "berkurangnya",
  ]
  /// Words behind which the figures may tell of something else than the rise or fall before them.
  private static let beralih: Set<String> = [
    "ditunjukkan", "terlihat", "melalui", "sehingga", "menekan", "mengurangi", "menurunkan", "meningkatkan", "membaik",
    "memburuk", "tidak", "target", "upaya",
  ]

  private static func periksaArah(_ sentence: Kalimat, _ from: Int, _ to: Int, _ run: inout Pemeriksaan) {
    let (first, second) = (sentence.angka[from], sentence.angka[to])
    let bytes = sentence.teks.utf8
    let lead = KataTeks.pecah(
      String(decoding: bytes.prefix(first.rentang.lowerBound), as: UTF8.self)
    ).suffix(22)
    let between = KataTeks.pecah(
      String(decoding: bytes.prefix(second.rentang.lowerBound).dropFirst(first.rentang.upperBound), as: UTF8.self))
    guard between.contains("menjadi"), between.count <= 10,
      !between.contains(where: { naik.contains($0) || turun.contains($0) }),
      first.bentuk == second.bentuk, let start = lead.lastIndex(of: "dari"), lead.endIndex - start <= 7,
      let place = lead[..<start].lastIndex(where: { naik.contains($0) || turun.contains($0) }), start - place <= 12,
      !lead[place...].contains(where: { beralih.contains($0) }), !lead.contains("tidak")
    else { return }
    run.periksa(.selisih)
    let word = lead[place]
    let rises = naik.contains(word)
    guard rises ? second.nilai < first.nilai : first.nilai < second.nilai else { return }
    run.temukan(
      [second, first].map { Temuan.Kutipan($0.tulisan, pada: sentence.letak) },
      "Kalimat menyebut \u{201C}\(word)\u{201D} dari \(first.tulisan) menjadi \(second.tulisan), padahal angkanya \(rises ? "turun" : "naik")."
    )
  }

  /// A verdict on the target against the capaian of the same sentence.
  static let putusanTarget = Kaidah(
    kode: "B04", judul: "Pernyataan tercapai bertentangan dengan capaiannya", kelompok: .kalimat, tingkat: .galat,
    syarat:
      "Kalimat menyatakan target tercapai, terlampaui, atau tidak tercapai dan kalimat itu, atau yang di depannya, menyebut satu persen capaian.",
    bagiPenyusun: "Target tercapai bila capaiannya 100 persen atau lebih.",
    bagiPereviu: "Capaian yang tercetak pada kalimat itu bertentangan dengan pernyataannya.",
    tindakan: "Betulkan pernyataannya, atau betulkan capaiannya."
  ) { material, run in
    for (place, sentence) in material.kalimat.enumerated() {
      let words = KataTeks.pecah(sentence.teks)
      guard let verdict = putusan(words), let stated = capaian(sentence, place, words, material),
        let result = stated.angka.first
      else { continue }
      run.periksa(.persen)
      let reached = !(result.nilai < ExactDecimal(100))
      guard reached != verdict.tercapai || verdict.lebih && !(ExactDecimal(100) < result.nilai),
        stated.letak == sentence.letak || result.nilai.normalized != ExactDecimal(100) || !result.bulat
      else { continue }
      let own = Temuan.Kutipan(result.tulisan, pada: stated.letak)
      run.temukan(
        stated.letak == sentence.letak ? [own] : [Temuan.Kutipan(verdict.kata, pada: sentence.letak), own],
        "Kalimat menyatakan \u{201C}\(verdict.kata)\u{201D}, padahal capaiannya tercetak \(result.tulisan).",
        keyakinan: stated.letak == sentence.letak ? 0.9 : 0.8)
    }
  }

  /// The only capaian that a sentence states, or that one of the two before it does where it speaks of `this` indikator.
  private static func capaian(
    _ sentence: Kalimat, _ place: Int, _ words: [String], _ material: BahanReviu
  ) -> (angka: [AngkaTercetak], letak: Letak)? {
    let own = capaian(sentence)
    if own.count == 1 { return (own, sentence.letak) }
    guard own.isEmpty, words.contains("ini") || words.contains("tersebut"),
      !sentence.angka.contains(where: { $0.bentuk == .persen })
    else { return nil }
    for before in material.kalimat[max(0, place - 2)..<place].reversed() {
      let stated = capaian(before)
      if stated.isEmpty { continue }
      let isNear = sentence.letak.baris - before.letak.baris <= 6
      let hasHeading = material.naskah.alinea.contains {
        $0.adalahJudul && $0.letak > before.letak && $0.letak < sentence.letak
      }
      return stated.count == 1 && isNear && !hasHeading ? (stated, before.letak) : nil
    }
    return nil
  }

  /// The capaian in percent that a sentence states.
  private static func capaian(_ sentence: Kalimat) -> [AngkaTercetak] {
    sentence.angka.indices.filter { place in
      guard sentence.angka[place].bentuk == .persen else { return false }
      let words = KataTeks.pecah(sentence.kataSebelum(place)).suffix(14)
      return words.contains { $0.hasPrefix("capaian") }
        && !words.contains { ["keuangan", "anggaran", "akhir", "serapan", "target", "realisasi"].contains($0) }
    }.map { sentence.angka[$0] }
  }

  /// What a sentence says of the target; `nil` where it says nothing, or more than one thing.
  static func putusan(_ words: [String]) -> (tercapai: Bool, lebih: Bool, kata: String)? {
    guard !words.contains(where: { bersyarat.contains($0) }) else { return nil }
    let verdicts: [([String], Bool, Bool)] = [
      (["belum", "mencapai", "target"], false, false), (["tidak", "mencapai", "target"], false, false),
      (["target", "tidak", "tercapai"], false, false), (["target", "belum", "tercapai"], false, false),
      (["tidak", "memenuhi", "target"], false, false), (["belum", "memenuhi", "target"], false, false),
      (["di", "atas", "target"], true, true), (["diatas", "target"], true, true),
      (["di", "bawah", "target"], false, false), (["dibawah", "target"], false, false),
      (["melampaui", "target"], true, true), (["melebihi", "target"], true, true),
      (["target", "tercapai"], true, false), (["target", "telah", "tercapai"], true, false),
      (["telah", "mencapai", "target"], true, false),
    ]
    let found = verdicts.filter { KataTeks.letak($0.0, dalam: words) != nil }
    guard found.count == 1, let only = found.first else { return nil }
    return (only.1, only.2, only.0.joined(separator: " "))
  }

  /// Words that limit what a sentence says of the target.
  private static let bersyarat: Set<String> = [
    "jika", "apabila", "bila", "agar", "supaya", "walaupun", "meskipun", "akan", "sebagian", "triwulan", "sedangkan",
    "sementara", "namun", "tetapi", "kecuali", "selain",
  ]
}
