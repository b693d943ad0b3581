extension Kaidah {
  /// One item of a list about a year that names another.
  static let tahunButir = Kaidah(
    kode: "I32", judul: "Satu butir rencana menyebut tahun lain", kelompok: .identitas, tingkat: .galat,
    syarat:
      "Judul menyebut satu tahun, dan sekurangnya lima butir di bawahnya menyebut bulan dengan tahun itu, kecuali satu (Januari sampai Maret tahun berikutnya tidak dihitung).",
    bagiPenyusun: "Butir rencana satu tahun menyebut bulan dalam tahun itu.",
    bagiPereviu: "Butir lain dan judulnya menyebut tahun yang sama; butir ini tidak.",
    tindakan: "Betulkan tahunnya."
  ) { material, run in
    var heading: (tahun: String, kutipan: Temuan.Kutipan)?
    var named: [(tahun: String, kutipan: Temuan.Kutipan)] = []
    func close(_ run: inout Pemeriksaan) {
      defer { named = [] }
      guard let heading, named.count > 4 else { return }
      run.periksa(.tanggal, named.count)
      let others = named.filter { $0.tahun != heading.tahun }
      guard others.count == 1, let other = others.first else { return }
      run.temukan(
        [other.kutipan, heading.kutipan], seharusnya: heading.tahun,
        "Butir ini menyebut \u{201C}\(other.kutipan.tulisan)\u{201D}, sedangkan judul dan \(named.count - 1) butir lain tahun \(heading.tahun).",
        keyakinan: 0.85)
    }
    for text in material.naskah.alinea {
      let words = Kata.potong(text.teks)
      if case .butir = text.jenis {
        for (month, year) in zip(words, words.dropFirst()) where Tanggal.namaBulan[month.teks] != nil {
          guard year.bulat, year.teks.utf8.count == 4, !menutupTahun(month, year, heading?.tahun) else { continue }
          let range = month.rentang.lowerBound..<year.rentang.upperBound
          named.append((year.teks, Temuan.Kutipan(text.teks.potongan(range), pada: text.letak)))
        }
        continue
      }
      close(&run)
      let years = words.filter { $0.bulat && $0.teks.utf8.count == 4 && $0.teks.hasPrefix("20") }
      heading = years.count == 1 ? (years[0].teks, Temuan.Kutipan(text.teks, pada: text.letak)) : nil
    }
    close(&run)
  }

  /// Whether a month is one of the first three after a year: what was done in that year is accounted for then.
  private static func menutupTahun(_ month: Kata, _ year: Kata, _ heading: String?) -> Bool {
    guard let own = heading.flatMap({ Int($0) }), let other = Int(year.teks) else { return false }
    return other == own + 1 && ["januari", "februari", "pebruari", "maret"].contains(month.teks)
  }

  /// The agency of this document with the name of another region behind it.
  static let daerahInstansi = Kaidah(
    kode: "I33", judul: "Perangkat daerah disebut milik daerah lain", kelompok: .identitas, tingkat: .galat,
    syarat:
      "Naskah diketahui perangkat daerah dan daerahnya, dan sekali menyebut perangkat daerah itu dari daerah lain.",
    bagiPenyusun: "Nama daerah lain biasanya tertinggal dari naskah yang disalin.",
    bagiPereviu: "Perangkat daerah ini disebut milik daerah lain.",
    tindakan: "Ganti dengan nama daerah ini."
  ) { material, run in
    guard let agency = material.identitas.perangkatDaerah.map({ KataTeks.pecah($0) }), agency.count > 1,
      let region = material.identitas.daerah?.split(separator: " ").map({ $0.lowercased() }), region.count > 1
    else { return }
    var found: [(kutipan: Temuan.Kutipan, nama: String)] = []
    for text in material.potongan {
      let words = text.kata
      guard words.count > agency.count + 1 else { continue }
      for place in 0..<(words.count - agency.count - 1) where words[place].teks == agency[0] {
        let end = place + agency.count
        guard words[place..<end].map(\.teks) == agency, words[end].teks == region[0], words[end + 1].kapital,
          words[end + 1].huruf
        else { continue }
        run.periksa(.nama)
        guard words[end + 1].teks != region[1], words[end + 1].teks.utf8.count > 2,
          EjaanKata.jarak(Array(words[end + 1].teks.utf8), Array(region[1].utf8), paling: 1) == nil,
          !words.contains(where: { ["studi", "kunjungan", "kerja", "banding", "dengan", "dan/atau"].contains($0.teks) })
        else { continue }
        let tail = words[(end + 1)...].prefix(2).prefix { $0.kapital && $0.huruf && $0.teks != "tahun" }
        let range = words[place].rentang.lowerBound..<(tail.last ?? words[end + 1]).rentang.upperBound
        found.append((text.kutip(range), words[end + 1].teks))
      }
    }
    guard found.count <= 2 else { return }
    for item in found {
      run.temukan(
        [item.kutipan], seharusnya: material.identitas.daerah,
        "Naskah \(material.identitas.perangkatDaerah ?? "") \(material.identitas.daerah ?? "") menyebut \u{201C}\(item.kutipan.tulisan)\u{201D}.",
        keyakinan: 0.9)
    }
  }
}
