extension Kaidah {
  /// The budget of another year than that of the plan it rests on.
  static let tahunAnggaranRenja = Kaidah(
    kode: "I34", judul: "Tahun RKA bukan tahun Renja", kelompok: .identitas, tingkat: .galat,
    syarat: "Satu kalimat menyebut Renja suatu tahun sebagai acuan RKA atau APBD tahun yang lebih dahulu.",
    bagiPenyusun: "Renja suatu tahun menjadi dasar anggaran tahun yang sama.",
    bagiPereviu: "Anggaran yang disebut sudah lewat ketika Renja ini disusun.",
    tindakan: "Betulkan tahunnya."
  ) { material, run in
    for sentence in material.kalimat {
      let words = sentence.kata
      guard ["renja", "rencana"].contains(words.first?.teks ?? ""),
        let base = words.firstIndex(where: { ["acuan", "pedoman", "dasar", "landasan"].contains($0.teks) }),
        let budget = words[base...].firstIndex(where: { ["rka", "rapbd", "apbd", "dpa", "anggaran"].contains($0.teks) }
        ),
        let own = tahunSesudah(words[..<base]), let other = tahunSesudah(words[budget...])
      else { continue }
      run.periksa(.tanggal)
      guard other.tahun < own.tahun, other.tahun > own.tahun - 10 else { continue }
      run.temukan(
        [sentence.kutip(other.kata.rentang), sentence.kutip(own.kata.rentang)], seharusnya: "\(own.tahun)",
        "Renja tahun \(own.tahun) disebut sebagai dasar anggaran tahun \(other.tahun).", keyakinan: 0.85)
    }
  }

  /// The only year behind the word `tahun` or `anggaran`.
  private static func tahunSesudah(_ words: ArraySlice<Kata>) -> (tahun: Int, kata: Kata)? {
    let years = zip(words, words.dropFirst()).filter { word, next in
      ["tahun", "anggaran", "ta"].contains(word.teks) && next.bulat && next.teks.utf8.count == 4
    }
    guard years.count == 1, let year = Int(years[0].1.teks) else { return nil }
    return (year, years[0].1)
  }

  /// The first year of a plan with two digits exchanged.
  static let periodeTertukar = Kaidah(
    kode: "I35", judul: "Angka tahun awal periode rencana bertukar", kelompok: .identitas, tingkat: .galat,
    syarat:
      "Periode Renstra atau RPJMD lebih dari enam tahun, dan periode lain dalam naskah berakhir sama dengan angka tahun awal yang bertukar.",
    bagiPenyusun: "Renstra dan RPJMD berlaku lima tahun.",
    bagiPereviu: "Periode ini terlalu panjang; dua angka tahun awalnya bertukar.",
    tindakan: "Betulkan tahun awalnya."
  ) { material, run in
    struct Periode {
      let awal: Int
      let akhir: Int
      let rencana: Bool
      let kutipan: Temuan.Kutipan
    }
    let periods = material.potongan.flatMap { text -> [Periode] in
      guard text.teks.contains("20") else { return [] }
      let words = text.kata
      return words.indices.dropFirst().dropLast(2).compactMap { place in
        guard words[place + 1].menghubungkan, words[place].bulat, words[place + 2].bulat,
          let start = Int(words[place].teks), let end = Int(words[place + 2].teks), (1990...2060).contains(start),
          (1990...2060).contains(end), start < end
        else { return nil }
        let range = words[place].rentang.lowerBound..<words[place + 2].rentang.upperBound
        return Periode(
          awal: start, akhir: end, rencana: words[..<place].suffix(4).contains { kataRencana.contains($0.teks) },
          kutipan: text.kutip(range))
      }
    }
    for period in periods where period.rencana {
      run.periksa(.tanggal)
      guard period.akhir - period.awal > 6,
        let right = periods.first(where: { other in
          other.akhir == period.akhir && (4...6).contains(other.akhir - other.awal)
            && "\(other.awal)".utf8.sorted() == "\(period.awal)".utf8.sorted()
        })
      else { continue }
      run.temukan(
        [period.kutipan, right.kutipan], seharusnya: "\(right.awal)-\(right.akhir)",
        "Periode tercetak \u{201C}\(period.kutipan.tulisan)\u{201D}, sedangkan di tempat lain \u{201C}\(right.kutipan.tulisan)\u{201D}.",
        keyakinan: 0.9)
    }
  }

  /// Words in front of the period of a plan.
  private static let kataRencana: Set<String> = ["renstra", "strategis", "rpjmd", "iku", "utama"]
}
