extension Kaidah {
  /// Parts that the outline promises and that are not there.
  static let sistematika = Kaidah(
    kode: "L09", judul: "Bagian yang dijanjikan sistematika tidak ditemukan", kelompok: .kelengkapan,
    tingkat: .peringatan,
    syarat: "Naskah mempunyai sistematika penyajian yang menyebut isi tiap bab.",
    bagiPenyusun: "Sistematika menyebut bagian yang benar-benar ada, dengan nama yang sama.",
    bagiPereviu: "Tidak ada judul, judul tabel, atau alinea yang memuat kata-kata bagian ini.",
    tindakan: "Tambahkan bagiannya, atau hapus dari sistematika."
  ) { material, run in
    let texts = material.naskah.alinea
    guard
      let start = texts.firstIndex(where: { text in
        if case .judul = text.jenis { text.teks.lowercased().contains("sistematika") } else { false }
      })
    else { return }
    let outline = texts[(start + 1)...].prefix(30).prefix { text in
      if case .judul(.some(let number)) = text.jenis { number.hasPrefix("BAB") && text.teks.count > 40 } else { true }
    }
    let promised = outline.flatMap(janji)
    guard promised.count >= 3 else { return }
    let places = Set(outline.map(\.letak))
    let others = material.potongan.filter { !places.contains($0.letak) }.map { Set($0.kata.map(\.teks)) }
    run.periksa(.nama, promised.count)
    let missing = promised.filter { item in
      !others.contains { words in item.kata.count { kata in words.contains(kata) } * 5 >= item.kata.count * 3 }
    }
    guard let first = missing.first, missing.count * 2 <= promised.count else { return }
    run.temukan(
      missing.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
      "Sistematika menjanjikan \u{201C}\(first.teks)\u{201D}\(missing.count > 1 ? " dan \(missing.count - 1) bagian lain" : ""), yang tidak ditemukan.",
      keyakinan: 0.6)
  }

  private struct Janji {
    let teks: String
    let kata: [String]
    let letak: Letak
  }

  /// What a line of an outline names behind `memuat`, `berisi`: `latar belakang, struktur organisasi dan sistematika`.
  private static func janji(_ text: Alinea) -> [Janji] {
    let openers = ["memuat", "berisi", "berisikan", "menyajikan", "menguraikan", "menjelaskan"]
    let lower = text.teks.lowercased()
    guard let begin = openers.lazy.compactMap({ lower.firstRange(of: $0)?.upperBound }).first else { return [] }
    let joined = lower[begin...].replacing(" dan ", with: ",").replacing(" serta ", with: ",")
    return joined.split { ",;.:".contains($0) }.compactMap { part in
      let words = KataTeks.pecah(part).filter { !KataTeks.tanpaMakna.contains($0) && !kataUmum.contains($0) }
      return (2...5).contains(words.count) && !words.contains("sesuai")
        ? Janji(teks: part.split(separator: " ").joined(separator: " "), kata: words, letak: text.letak) : nil
    }
  }

  /// Words of an outline that name nothing of their own.
  private static let kataUmum: Set<String> = [
    "tentang", "mengenai", "secara", "ringkas", "singkat", "uraian", "penjelasan", "umum", "gambaran", "bab", "ini",
    "kinerja", "simpulan", "kesimpulan", "penutup", "tahun", "perangkat", "daerah", "instansi", "laporan",
    "organisasi", "antara", "lain", "yaitu", "langkah", "tinjauan", "setiap", "serta", "analisis",
  ]
}
