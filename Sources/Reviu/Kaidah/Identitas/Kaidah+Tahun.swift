extension Kaidah {
  /// Another year where the same words stand with one year everywhere else.
  static let tahunLain = Kaidah(
    kode: "I02", judul: "Tahun berbeda dalam kalimat yang berulang", kelompok: .identitas, tingkat: .galat,
    syarat: "Enam kata yang sama mendahului tahun sekurangnya enam kali, dan hanya satu kali tahunnya lain.",
    bagiPenyusun: "Tahun yang lain biasanya tertinggal dari laporan tahun lalu.",
    bagiPereviu: "Kalimat yang sama menyebut tahun yang lain di semua tempat selain ini.",
    tindakan: "Betulkan tahunnya."
  ) { material, run in
    var places: [String: [(tahun: Int, kalimat: Kalimat, rentang: Range<Int>)]] = [:]
    for sentence in material.kalimat {
      for place in sentence.kata.indices where place >= 6 && place + 2 < sentence.kata.count {
        guard let year = tahun(sentence.kata[place]), !membandingkan(sentence.kata) else { continue }
        let words = sentence.kata[(place - 6)..<place]
        let around = words + sentence.kata[(place + 1)...(place + 2)]
        places[around.map(\.teks).joined(separator: " "), default: []].append(
          (year, sentence, words[words.startIndex].rentang.lowerBound..<sentence.kata[place].rentang.upperBound))
      }
    }
    for (_, found) in places.sorted(by: { $0.key < $1.key }) where found.count >= 6 {
      run.periksa(.tanggal, found.count)
      let years = Dictionary(grouping: found, by: \.tahun)
      guard years.count == 2, let other = years.values.first(where: { $0.count == 1 })?.first,
        let usual = years.values.first(where: { $0.count > 1 })?.first, usual.tahun == material.identitas.tahun
      else { continue }
      run.temukan(
        [other.kalimat.kutip(other.rentang), usual.kalimat.kutip(usual.rentang)], seharusnya: "\(usual.tahun)",
        "\u{201C}\(other.kalimat.kutip(other.rentang).tulisan)\u{201D} tercetak sekali, sedangkan \(found.count - 1) kali yang lain \(usual.tahun)."
      )
    }
  }

  /// Whether a sentence sets years against each other.
  private static func membandingkan(_ words: [Kata]) -> Bool {
    return words.contains { kataAntartahun.contains($0.teks) }
  }

  /// Words that set years against each other.
  private static let kataAntartahun: Set<String> = [
    "dibanding", "dibandingkan", "perbandingan", "sebelumnya", "lalu", "meningkat", "menurun", "naik", "turun",
  ]

  /// A period that ends before it begins.
  static let periodeTerbalik = Kaidah(
    kode: "I03", judul: "Periode berakhir sebelum dimulai", kelompok: .identitas, tingkat: .galat,
    syarat: "Dua tahun dipisahkan tanda hubung.",
    bagiPenyusun: "Tahun akhir periode lebih besar daripada tahun awalnya.",
    bagiPereviu: "Tahun akhir periode ini lebih kecil daripada tahun awalnya.",
    tindakan: "Betulkan periodenya."
  ) { material, run in
    for text in material.potongan {
      let words = text.kata
      for place in words.indices.dropFirst().dropLast() where words[place].menghubungkan {
        guard let start = tahun(words[place - 1]), let end = tahun(words[place + 1]),
          place < 2 || words[place - 2].teks != "/", place + 2 >= words.count || words[place + 2].teks != "-"
        else { continue }
        run.periksa(.tanggal)
        guard end < start,
          end < start - 2 || words[..<(place - 1)].suffix(5).contains(where: { rencana.contains($0.teks) })
        else { continue }
        run.temukan(
          [Temuan.Kutipan("\(start)-\(end)", pada: text.letak)],
          "Periode \u{201C}\(start)-\(end)\u{201D} berakhir sebelum dimulai.")
      }
    }
  }

  /// The year of the report where next year is meant.
  static let tahunDepan = Kaidah(
    kode: "I04", judul: "Rencana perbaikan untuk tahun yang sudah dilaporkan", kelompok: .identitas,
    tingkat: .peringatan,
    syarat: "Bab penutup memuat langkah atau upaya untuk meningkatkan kinerja tahun laporan.",
    bagiPenyusun: "Langkah perbaikan dalam penutup ditujukan untuk tahun sesudah tahun laporan.",
    bagiPereviu: "Tahun laporan sudah lewat; langkah perbaikan untuk tahun itu tidak dapat dilakukan lagi.",
    tindakan: "Ganti dengan tahun berikutnya."
  ) { material, run in
    guard let year = material.identitas.tahun,
      let closing = material.naskah.alinea.last(where: { text in
        if case .judul = text.jenis { text.teks.uppercased().contains("PENUTUP") } else { false }
      })
    else { return }
    for sentence in material.kalimat where sentence.letak > closing.letak {
      let text = sentence.teks.lowercased()
      guard ["langkah", "upaya", "rencana", "strategi"].contains(where: text.contains),
        let match = ["meningkatkan kinerja", "perbaikan kinerja", "peningkatan kinerja"].first(where: {
          text.contains("\($0) tahun \(year)") || text.contains("\($0) pada tahun \(year)")
        })
      else { continue }
      run.periksa(.tanggal)
      run.temukan(
        [Temuan.Kutipan("\(match) tahun \(year)", pada: sentence.letak)], seharusnya: "\(year + 1)",
        "Penutup memuat langkah untuk \u{201C}\(match) tahun \(year)\u{201D}, padahal tahun itu yang dilaporkan.",
        keyakinan: 0.8)
    }
  }

  /// What has a period; a difference of two years, `2024-2023`, has none.
  private static let rencana: Set<String> = ["renstra", "strategis", "rpjmd", "rpjpd", "rpjmn", "periode", "iku"]

  private static func tahun(_ word: Kata) -> Int? {
    guard word.teks.utf8.count == 4, word.bulat, let year = Int(word.teks), (1990...2060).contains(year) else {
      return nil
    }
    return year
  }
}
