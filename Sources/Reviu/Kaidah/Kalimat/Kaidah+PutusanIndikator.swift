import Sakip

extension Kaidah {
  /// A verdict on the target of a named indikator against its capaian in the tables.
  static let putusanIndikator = Kaidah(
    kode: "B92", judul: "Pernyataan tercapai bertentangan dengan tabel", kelompok: .kalimat, tingkat: .galat,
    syarat:
      "Kalimat menyebut satu indikator dan menyatakan targetnya tercapai, terlampaui, atau tidak tercapai, dan semua tabel memuat capaian yang sama untuk tahun laporan.",
    bagiPenyusun: "Target tercapai bila capaiannya 100 persen atau lebih.",
    bagiPereviu: "Capaian indikator itu pada tabel bertentangan dengan pernyataannya.",
    tindakan: "Betulkan pernyataannya, atau betulkan capaiannya."
  ) { material, run in
    let groups = Dictionary(grouping: material.indikator, by: \.kunci)
    let names = PencariKunci(groups.keys)
    for sentence in material.kalimat {
      guard let verdict = putusan(KataTeks.pecah(sentence.teks)),
        sentence.teks.tahunTercetak.allSatisfy({ $0 == material.identitas.tahun }),
        !PernyataanIndikator.berkala(sentence.teks), !targetLain(sentence.teks.lowercased())
      else { continue }
      let named = names.dalam(NamaSerupa(sentence.teks).kunci)
      guard let key = named.max(by: { $0.count < $1.count }), named.allSatisfy({ $0 == key || key.contains($0) }),
        let results = groups[key]?.filter({ $0.peran == .capaian }), let first = results.first,
        results.allSatisfy({ $0.sama(first) && $0.tahun == material.identitas.tahun && $0.seimbang == true }),
        let value = first.nilai.first, first.nilai.count == 1
      else { continue }
      run.periksa(.persen)
      let hundred = ExactDecimal(100)
      let reached = !(value.angka.nilai < hundred)
      guard reached != verdict.tercapai || verdict.lebih && value.angka.nilai.normalized == hundred else { continue }
      run.temukan(
        [Temuan.Kutipan(verdict.kata, pada: sentence.letak), value.kutipan],
        "Kalimat menyatakan \u{201C}\(first.nama)\u{201D} \u{201C}\(verdict.kata)\u{201D}, padahal capaiannya pada tabel \(value.angka.tulisan).",
        keyakinan: 0.9)
    }
  }

  /// Whether a sentence may speak of another target than that of the year.
  private static func targetLain(_ text: String) -> Bool {
    ["akhir", "renstra", "rpjm", "provinsi", "nasional", "jangka", "sdgs", "standar"].contains(where: text.contains)
  }
}
