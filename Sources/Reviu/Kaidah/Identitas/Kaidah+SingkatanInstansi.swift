extension Kaidah {
  /// The abbreviation of another agency behind the name of the document.
  static let singkatanInstansi = Kaidah(
    kode: "I91", judul: "Singkatan perangkat daerah lain", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Nama dokumen (Renja, Renstra, LKjIP) sekurangnya tiga kali diikuti satu singkatan, dan sekali diikuti singkatan lain yang tidak ada di tempat lain.",
    bagiPenyusun: "Singkatan perangkat daerah lain biasanya tertinggal dari naskah yang disalin.",
    bagiPereviu: "Singkatan ini hanya muncul sekali, dan bukan singkatan perangkat daerah penyusun.",
    tindakan: "Ganti dengan singkatan perangkat daerah ini."
  ) { material, run in
    var behind: [String: [Temuan.Kutipan]] = [:]
    var all: [String: Int] = [:]
    for text in material.potongan {
      let words = text.kata
      for (place, word) in words.enumerated() where word.huruf && word.kapital && (4...9).contains(word.teks.utf8.count)
      {
        let printed = text.teks.potongan(word.rentang)
        guard printed.utf8.allSatisfy(\.isKapital) else { continue }
        all[word.teks, default: 0] += 1
        if place > 0, dokumen.contains(words[place - 1].teks), !dokumen.contains(word.teks), !umum.contains(word.teks),
          text.teks.utf8.contains(where: { $0.isLatin && !$0.isKapital })
        {
          behind[word.teks, default: []].append(text.kutip(word.rentang))
        }
      }
    }
    guard let own = behind.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }), own.value.count >= 3 else {
      return
    }
    run.periksa(.nama, behind.values.map(\.count).reduce(0, +))
    for (short, places) in behind.sorted(by: { $0.key < $1.key })
    where short != own.key && places.count == 1 && all[short] == 1 && !short.contains(own.key) {
      let name = own.key.uppercased()
      run.temukan(
        places + own.value.prefix(1), seharusnya: name,
        "\u{201C}\(places[0].tulisan)\u{201D} disebut sekali, sedangkan \(own.value.count) kali yang lain \(name).",
        keyakinan: 0.8)
    }
  }

  private static let dokumen: Set<String> = [
    "renja", "renstra", "lkjip", "lkip", "lakip", "iku", "rka", "dpa", "rkt", "pk",
  ]

  /// Abbreviations of no agency.
  private static let umum: Set<String> = [
    "skpd", "opd", "perangkat", "rkpd", "rpjmd", "rpjmn", "rpjpd", "apbd", "apbn", "sakip", "akip", "ppas", "lppd",
    "perubahan", "tahun", "daerah", "kabupaten", "kota", "dinas", "badan", "kecamatan", "sekretariat", "provinsi",
    "murni", "awal", "akhir", "revisi", "satker", "bupati", "utama", "strategis", "pemkab", "pemda", "asn", "pns",
  ]
}
