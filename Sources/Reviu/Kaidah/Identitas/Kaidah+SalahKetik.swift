extension Kaidah {
  /// A word that is no word, one letter away from one that every report uses.
  static let salahKetik = Kaidah(
    kode: "I70", judul: "Kata salah ketik", kelompok: .identitas, tingkat: .peringatan,
    syarat: "Sebuah kata yang jarang muncul berbeda satu huruf dari istilah baku laporan kinerja.",
    bagiPenyusun: "Kata ini bukan kata baku; satu huruf kurang, lebih, tertukar, atau salah.",
    bagiPereviu: "Kata yang hampir sama terdapat dalam kosakata baku laporan kinerja.",
    tindakan: "Betulkan ejaannya."
  ) { material, run in
    let vocabulary = KosakataBaku()
    var places: [String: [Temuan.Kutipan]] = [:]
    for text in material.potongan {
      for word in text.kata where word.huruf && word.teks.utf8.count >= 6 {
        places[word.teks, default: []].append(
          Temuan.Kutipan(text.teks.potongan(word.rentang), pada: text.letak))
      }
    }
    run.periksa(.nama, places.count)
    for text in material.potongan {
      for (place, word) in text.kata.enumerated() where word.kapital && word.huruf {
        let printed = text.teks.potongan(word.rentang)
        let next = text.kata.dropFirst(place + 1).prefix(3)
        let isNumber =
          ["nomo", "nmor", "nommor", "nomro", "noomr"].contains(word.teks)
          && next.first?.bulat == true && next.dropFirst().first?.teks == "tahun"
        guard let usual = isNumber ? "Nomor" : KosakataBaku.singkatan(printed) else { continue }
        run.temukan(
          [Temuan.Kutipan(printed, pada: text.letak)], seharusnya: usual,
          "\u{201C}\(printed)\u{201D} salah ketik, seharusnya \u{201C}\(usual)\u{201D}.", keyakinan: 0.9)
      }
    }
    let found = places.compactMap { word, quoted in
      // What a document writes again and again it means.
      quoted.count <= 4 ? vocabulary.maksud(word).map { (usual: $0, quoted: quoted) } : nil
    }
    for (usual, quoted) in found.sorted(by: { $0.quoted[0].letak < $1.quoted[0].letak }) {
      run.temukan(
        quoted, seharusnya: usual,
        "\u{201C}\(quoted[0].tulisan)\u{201D} salah ketik, seharusnya \u{201C}\(usual)\u{201D}.", keyakinan: 0.8)
    }
  }

  /// Two words with no blank between them.
  static let kataTersambung = Kaidah(
    kode: "I71", judul: "Dua kata tersambung tanpa spasi", kelompok: .identitas, tingkat: .peringatan,
    syarat: "Di dalam sebuah kata terdapat huruf besar, dan kedua bagiannya adalah istilah baku.",
    bagiPenyusun: "Spasi di antara kedua kata hilang.",
    bagiPereviu: "Kedua bagian kata itu masing-masing istilah baku laporan kinerja.",
    tindakan: "Tambahkan spasi di antara kedua kata itu."
  ) { material, run in
    let vocabulary = KosakataBaku()
    for text in material.potongan {
      for word in text.kata where word.huruf && word.teks.utf8.count >= 9 {
        let printed = text.teks.potongan(word.rentang)
        guard let (left, right) = terbagi(printed) else { continue }
        run.periksa(.nama)
        let known = [left, right].filter { vocabulary.memuat($0.lowercased()) || pendek.contains($0.lowercased()) }
        guard known.count == 2 else { continue }
        run.temukan(
          [Temuan.Kutipan(printed, pada: text.letak)], seharusnya: "\(left) \(right)",
          "\u{201C}\(printed)\u{201D} adalah dua kata tanpa spasi di antaranya.", keyakinan: 0.8)
      }
    }
  }

  /// A word in two parts where a capital follows a small letter; `nil` where none or several do.
  private static func terbagi(_ word: String) -> (String, String)? {
    let letters = Array(word.utf8)
    let places = letters.indices.dropFirst().filter {
      letters[$0].isKapital && letters[$0 - 1].isLatin && !letters[$0 - 1].isKapital
    }
    guard places.count == 1, let place = places.first else { return nil }
    let parts = [letters[..<place], letters[place...]].map { String(decoding: $0, as: UTF8.self) }
    return parts.allSatisfy { $0.utf8.count >= 4 } ? (parts[0], parts[1]) : nil
  }

  private static let pendek: Set<String> = [
    "modal", "tanah", "barang", "jasa", "bagi", "hasil", "dana", "desa", "kerja", "rapat", "laporan", "sistem", "tata",
    "tatakelola", "kelola", "tujuan", "daerah", "bidang", "umum", "nilai", "indeks", "target", "rencana", "jalan",
    "gedung", "kantor", "pajak", "hibah", "bantuan", "sosial", "tahun", "surat", "satuan", "jumlah", "rata", "usaha",
  ]
}
