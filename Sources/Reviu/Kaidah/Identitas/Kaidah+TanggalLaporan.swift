extension Kaidah {
  /// A day after the report was signed that is told as past.
  static let sesudahLaporan = Kaidah(
    kode: "I80", judul: "Tanggal yang diceritakan lebih kemudian daripada tanggal laporan", kelompok: .identitas,
    tingkat: .peringatan,
    syarat:
      "Laporan bertanggal pada tahun sesudah tahun laporannya, dan sebuah kalimat menceritakan tanggal yang lebih kemudian.",
    bagiPenyusun: "Yang belum terjadi ketika laporan ditandatangani tidak dapat diceritakan sebagai sudah terjadi.",
    bagiPereviu: "Tanggal ini sesudah tanggal laporan ditandatangani.",
    tindakan: "Betulkan tahun atau tanggalnya."
  ) { material, run in
    guard let year = material.identitas.tahun, let signed = tanggalTandaTangan(material), signed.tahun == year + 1
    else { return }
    for sentence in material.kalimat where sentence.teks.contains("\(year + 1)") {
      let words = sentence.kata
      guard words.count > 6, !words.contains(where: { mendatang.contains($0.teks) }) else { continue }
      for date in tanggal(words) where signed.urutan < date.urutan && date.tahun == year + 1 {
        let before = words.prefix { $0.rentang.upperBound <= date.rentang.lowerBound }.suffix(6).map(\.teks)
        guard before.contains(where: lampau.contains), !before.contains(where: batas.contains) else { continue }
        run.periksa(.tanggal)
        let quoted = sentence.kutip(date.rentang)
        guard !run.sudahSalah([quoted]) else { continue }
        run.temukan(
          [quoted, Temuan.Kutipan(signed.tulisan, pada: signed.letak)],
          "Tanggal \u{201C}\(quoted.tulisan)\u{201D} diceritakan sebagai sudah berlalu, padahal laporan bertanggal \(signed.tulisan).",
          keyakinan: 0.8)
      }
    }
  }

  private static let lampau: Set<String> = [
    "dilaksanakan", "dilakukan", "diselenggarakan", "ditetapkan", "diterbitkan", "disampaikan", "diterima", "dilantik",
    "diresmikan", "ditandatangani", "terjadi", "telah",
  ]
  private static let mendatang: Set<String> = [
    "akan", "rencana", "direncanakan", "rencananya", "dijadwalkan", "jadwal", "diperkirakan",
    "ditargetkan", "mendatang",
  ]
  private static let batas: Set<String> = [
    "paling", "lambat", "sampai", "hingga", "berakhir", "berlaku", "mulai", "batas",
  ]

  private struct Hari {
    let tahun: Int
    let bulan: Int
    let hari: Int
    let rentang: Range<Int>
    var urutan: Int { (tahun * 12 + bulan) * 31 + hari }
  }

  /// When the report was signed: the last day that stands behind a place in a line of its own.
  private static func tanggalTandaTangan(_ material: BahanReviu) -> (
    tahun: Int, urutan: Int, tulisan: String, letak: Letak
  )? {
    material.naskah.alinea.compactMap { text -> (tahun: Int, urutan: Int, tulisan: String, letak: Letak)? in
      guard text.teks.utf8.count <= 60, text.teks.contains(",") else { return nil }
      let words = Kata.potong(text.teks)
      guard let date = tanggal(words).first, words.count <= 8, words.first?.kapital == true,
        words.last?.rentang.upperBound == date.rentang.upperBound
      else { return nil }
      return (date.tahun, date.urutan, text.teks.potongan(date.rentang), text.letak)
    }.max { $0.urutan < $1.urutan }
  }

  private static func tanggal(_ words: [Kata]) -> [Hari] {
    words.indices.dropFirst().dropLast().compactMap { place in
      guard let month = Tanggal.namaBulan[words[place].teks], words[place - 1].bulat, words[place + 1].bulat,
        words[place + 1].teks.utf8.count == 4, let day = Int(words[place - 1].teks), day <= 31,
        let year = Int(words[place + 1].teks)
      else { return nil }
      return Hari(
        tahun: year, bulan: month, hari: day,
        rentang: words[place - 1].rentang.lowerBound..<words[place + 1].rentang.upperBound)
    }
  }

  /// What is to be done better, in a year that is over.
  static let perbaikanLampau = Kaidah(
    kode: "I81", judul: "Perbaikan yang akan dilaksanakan pada tahun yang telah lewat", kelompok: .identitas,
    tingkat: .peringatan,
    syarat: "Laporan kinerja menyebut langkah perbaikan yang akan dilaksanakan pada suatu tahun.",
    bagiPenyusun: "Langkah perbaikan sesudah tahun laporan dilaksanakan pada tahun berikutnya.",
    bagiPereviu: "Tahun yang disebut bukan tahun sesudah laporan.",
    tindakan: "Betulkan tahunnya."
  ) { material, run in
    guard let year = material.identitas.tahun,
      material.naskah.alinea.prefix(12).contains(where: { text in
        ["laporan kinerja", "lkjip", "lakip", "lkip"].contains { text.teks.lowercased().contains($0) }
      })
    else { return }
    for sentence in material.kalimat {
      let words = sentence.kata
      guard let will = words.firstIndex(where: { $0.teks == "akan" }),
        words[..<will].contains(where: { ["perbaikan", "rekomendasi"].contains($0.teks) }),
        words[..<will].allSatisfy({ !$0.bulat }), words[will...].count > 2,
        ["dilaksanakan", "dilakukan", "ditempuh", "diambil"].contains(words[will + 1].teks),
        let place = words[will...].firstIndex(where: { $0.teks == "tahun" }), place <= will + 4,
        place + 1 < words.count, let stated = Int(words[place + 1].teks), words[place + 1].teks.hasPrefix("20")
      else { continue }
      run.periksa(.tanggal)
      guard stated <= year else { continue }
      let quoted = sentence.kutip(words[will].rentang.lowerBound..<words[place + 1].rentang.upperBound)
      guard !run.sudahSalah([quoted]) else { continue }
      run.temukan(
        [quoted], seharusnya: "\(year + 1)",
        "Laporan tahun \(year) menyebut perbaikan yang \u{201C}\(quoted.tulisan)\u{201D}.", keyakinan: 0.8)
    }
  }
}
