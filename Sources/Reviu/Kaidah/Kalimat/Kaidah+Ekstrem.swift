import Sakip

extension Kaidah {
  /// The highest and the lowest, against the table before the sentence.
  static let ekstrem = Kaidah(
    kode: "B02", judul: "Yang disebut tertinggi atau terendah bukan yang tertinggi atau terendah", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Kalimat sesudah tabel menyebut efisiensi, serapan, atau capaian tertinggi atau terendah beserta yang dimaksud.",
    bagiPenyusun: "Kesimpulan tentang yang tertinggi dan terendah dibaca dari kolom tabelnya.",
    bagiPereviu: "Nilai pada tabel menunjukkan baris lain yang tertinggi atau terendah.",
    tindakan: "Betulkan kesimpulannya menurut tabel."
  ) { material, run in
    let tables = material.tabel
    for sentence in material.kalimat {
      let clauses = KlausaEkstrem.baca(sentence)
      guard !clauses.isEmpty,
        let next = tables.lastIndex(where: { ($0.tabel.letak?.baris ?? 0) < sentence.letak.baris })
      else { continue }
      for clause in clauses where !clause.tahunLain(material.identitas.tahun) {
        guard
          let ranking = tables[max(0, next - 1)...next].reversed().lazy.compactMap({ Peringkat($0, clause.ukuran) })
            .first
        else { continue }
        periksaEkstrem(clause, ranking, sentence, &run)
      }
    }
  }

  private static func periksaEkstrem(
    _ clause: KlausaEkstrem, _ ranking: Peringkat, _ sentence: Kalimat, _ run: inout Pemeriksaan
  ) {
    let named = ranking.baris(disebut: clause.kata)
    guard let first = named.first, let extreme = ranking.ujung(tertinggi: clause.tertinggi, setingkat: first.tingkat)
    else { return }
    run.periksa(.angka)
    guard !named.contains(where: { $0.angka.nilai == extreme.angka.nilai }) else { return }
    run.temukan(
      [Temuan.Kutipan(sentence.teks, pada: sentence.letak), first.kutipan, extreme.kutipan],
      seharusnya: extreme.nama,
      "Kalimat menyebut \(clause.ukuran.rawValue) \(clause.tertinggi ? "tertinggi" : "terendah") pada \u{201C}\(first.nama)\u{201D} (\(first.angka.tulisan)), padahal pada tabel itu ada pada \u{201C}\(extreme.nama)\u{201D} (\(extreme.angka.tulisan)).",
      keyakinan: 0.9)
  }

  /// A reason that goes against the formula of efisiensi.
  static let alasanEfisiensi = Kaidah(
    kode: "B06", judul: "Alasan bertentangan dengan rumus efisiensi", kelompok: .kalimat, tingkat: .galat,
    syarat: "Kalimat menerangkan efisiensi yang tinggi atau rendah dengan realisasi anggaran yang tinggi atau rendah.",
    bagiPenyusun: "Pada capaian yang sama, realisasi anggaran yang rendah membuat efisiensi tinggi.",
    bagiPereviu: "Alasan yang tercetak berlawanan dengan rumus efisiensi PMK 249/PMK.02/2011.",
    tindakan: "Betulkan alasannya, dan periksa kesimpulannya."
  ) { material, run in
    for sentence in material.kalimat {
      let words = KataTeks.pecah(sentence.teks)
      guard let cause = words.firstIndex(where: { ["karena", "dikarenakan", "disebabkan", "sebab"].contains($0) })
      else { continue }
      let (claim, reason) = (Array(words[..<cause]), Array(words[cause...]))
      guard let subject = claim.lastIndex(where: { $0.hasPrefix("efisien") || $0.hasPrefix("efesien") }),
        let level = claim[subject...].prefix(6).compactMap(tinggi).last,
        let spent = reason.indices.first(where: { place in
          ["realisasi", "serapan", "penyerapan"].contains(reason[place])
            && (reason[place] != "realisasi"
              || reason[place...].prefix(3).contains { $0.hasPrefix("anggaran") || $0.hasPrefix("keuangan") })
        }), let its = reason[spent...].prefix(7).compactMap(tinggi).first
      else { continue }
      run.periksa(.angka)
      guard level == its else { continue }
      run.temukan(
        [Temuan.Kutipan(sentence.teks, pada: sentence.letak)],
        "Efisiensi yang \(level ? "tinggi" : "rendah") diterangkan dengan realisasi anggaran yang \(its ? "tinggi" : "rendah"), padahal menurut rumusnya realisasi anggaran yang \(its ? "tinggi" : "rendah") membuat efisiensi \(its ? "rendah" : "tinggi").",
        keyakinan: 0.9)
    }
  }

  private static func tinggi(_ word: String) -> Bool? {
    switch word {
    case "tinggi", "tertinggi", "besar", "terbesar": true
    case "rendah", "terendah", "kecil", "terkecil": false
    default: nil
    }
  }
}
