extension Kaidah {
  /// Parts of a report that PermenPANRB 53/2014 requires.
  static let bagianLaporan = Kaidah(
    kode: "L07", judul: "Bagian laporan kinerja tidak ditemukan", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Naskah adalah laporan kinerja dengan sekurangnya tiga bab.",
    bagiPenyusun:
      "PermenPANRB 53/2014 meminta ikhtisar eksekutif, pendahuluan, perencanaan kinerja, akuntabilitas kinerja, dan penutup.",
    bagiPereviu: "Tidak ada judul untuk bagian ini.",
    tindakan: "Tambahkan bagiannya, atau beri judul yang lazim."
  ) { material, run in
    guard let chapter = babAkuntabilitas(material) else { return }
    let headings = material.naskah.alinea.filter { if case .judul = $0.jenis { true } else { false } }.map {
      $0.teks.lowercased()
    }
    let parts = [
      ("ikhtisar eksekutif", ["ikhtisar", "ringkasan", "executive"]), ("pendahuluan", ["pendahuluan"]),
      ("perencanaan kinerja", ["perencanaan", "perjanjian kinerja"]),
      ("capaian kinerja", ["capaian", "pengukuran", "analisis"]),
      ("realisasi anggaran", ["anggaran", "keuangan"]), ("penutup", ["penutup"]),
    ]
    run.periksa(.nama, parts.count)
    let missing = parts.filter { part in !headings.contains { title in part.1.contains { title.contains($0) } } }.map(
      \.0)
    guard !missing.isEmpty else { return }
    run.temukan(
      [Temuan.Kutipan(chapter.teks, pada: chapter.letak)],
      "Laporan kinerja ini tidak mempunyai judul untuk \(missing.joined(separator: ", ")).", keyakinan: 0.7)
  }

  /// Analyses of the third chapter that PermenPANRB 53/2014 requires.
  static let analisisKinerja = Kaidah(
    kode: "L08", judul: "Analisis yang diwajibkan tidak ditemukan", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Naskah adalah laporan kinerja dengan bab akuntabilitas kinerja.",
    bagiPenyusun:
      "Bab akuntabilitas membandingkan capaian dengan target, tahun lalu, target jangka menengah, dan standar nasional, serta menganalisis sebab dan efisiensi.",
    bagiPereviu: "Tidak ada satu kata pun tentang analisis ini sejak bab akuntabilitas kinerja.",
    tindakan: "Tambahkan analisisnya; bila pembandingnya tidak ada, nyatakan."
  ) { material, run in
    guard let chapter = babAkuntabilitas(material) else { return }
    let text = material.potongan.filter { $0.letak > chapter.letak }.map { $0.teks.lowercased() }
    let topics = [
      ("perbandingan target dan realisasi", ["realisasi"]),
      (
        "perbandingan dengan tahun sebelumnya",
        ["tahun sebelumnya", "tahun lalu", "dibandingkan", "dibanding tahun", "capaian 20"]
      ),
      (
        "perbandingan dengan target jangka menengah",
        ["akhir renstra", "akhir tahun renstra", "rpjmd", "jangka menengah", "akhir periode"]
      ),
      ("perbandingan dengan standar nasional", ["nasional", "provinsi", "rpjmn"]),
      (
        "penyebab keberhasilan atau kegagalan",
        ["faktor", "penyebab", "hambatan", "kendala", "disebabkan", "dipengaruhi", "permasalahan", "terhambat"]
      ),
      ("efisiensi penggunaan sumber daya", ["efisiensi", "efesiensi"]),
    ]
    run.periksa(.nama, topics.count)
    let missing = topics.filter { topic in !text.contains { line in topic.1.contains { line.contains($0) } } }.map(\.0)
    guard !missing.isEmpty else { return }
    run.temukan(
      [Temuan.Kutipan("\(chapter.teks): \(missing.joined(separator: ", "))", pada: chapter.letak)],
      "Sejak \u{201C}\(chapter.teks)\u{201D} tidak ditemukan \(missing.joined(separator: ", ")).", keyakinan: 0.7)
  }

  /// The heading of the chapter that reports, in a report of performance.
  private static func babAkuntabilitas(_ material: BahanReviu) -> Alinea? {
    let texts = material.naskah.alinea
    let front = texts.prefix(20).map { $0.teks.lowercased() }
    guard front.contains(where: { $0.contains("laporan kinerja") || $0.contains("lkjip") || $0.contains("lkip") })
    else { return nil }
    let chapters = texts.filter { if case .judul(let number?) = $0.jenis { number.hasPrefix("BAB") } else { false } }
    guard chapters.count >= 3 else { return nil }
    return texts.last { text in
      if case .judul = text.jenis { text.teks.lowercased().contains("akuntabilitas kinerja") } else { false }
    }
  }
}
