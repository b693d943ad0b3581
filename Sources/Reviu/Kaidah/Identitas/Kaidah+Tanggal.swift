extension Kaidah {
  /// Days that do not exist or fall on another weekday.
  static let tanggalSalah = Kaidah(
    kode: "I05", judul: "Tanggal tidak ada atau harinya lain", kelompok: .identitas, tingkat: .galat,
    syarat: "Naskah menyebut tanggal dengan nama bulan dan tahun.",
    bagiPenyusun: "Tanggal harus ada dalam kalender, dan hari yang disebut harus hari tanggal itu.",
    bagiPereviu: "Menurut kalender tanggal ini tidak ada, atau jatuh pada hari yang lain.",
    tindakan: "Betulkan tanggal atau harinya."
  ) { material, run in
    for date in tanggal(material) {
      run.periksa(.tanggal)
      let quoted = Temuan.Kutipan(date.tulisan, pada: date.letak)
      guard let day = Tanggal(tahun: date.tahun, bulan: date.bulan, hari: date.hari) else {
        run.temukan([quoted], "Tanggal \u{201C}\(date.tulisan)\u{201D} tidak ada dalam kalender.")
        continue
      }
      guard let named = date.namaHari, let weekday = Tanggal.namaHari[named], weekday != day.hariPekan else { continue }
      let names = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
      run.temukan(
        [quoted], seharusnya: names[day.hariPekan],
        "\u{201C}\(date.tulisan)\u{201D} jatuh pada hari \(names[day.hariPekan]), bukan \(named.capitalized).")
    }
  }

  /// Days long after the year of the report.
  static let tanggalMendatang = Kaidah(
    kode: "I06", judul: "Tanggal sesudah laporan disusun", kelompok: .identitas, tingkat: .peringatan,
    syarat: "Naskah diketahui tahunnya, dan sebuah tanggal lengkap lebih dari setahun sesudahnya.",
    bagiPenyusun: "Laporan disusun pada awal tahun berikutnya; tanggal yang lebih jauh biasanya salah ketik.",
    bagiPereviu: "Tanggal ini belum terjadi ketika laporan disusun.",
    tindakan: "Betulkan tahun pada tanggalnya."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    let late = tanggal(material).filter { $0.tahun > year + 1 && $0.tahun < year + 60 && !$0.disusun }
    let groups = Dictionary(grouping: late) { [$0.tahun, $0.bulan, $0.hari] }
    for group in groups.values.sorted(by: { $0[0].letak < $1[0].letak }) {
      let date = group[0]
      run.temukan(
        group.prefix(8).map { Temuan.Kutipan($0.tulisan, pada: $0.letak) },
        "Laporan tahun \(year) menyebut tanggal \u{201C}\(date.tulisan)\u{201D}.", keyakinan: 0.7)
    }
  }

  private struct TanggalTercetak {
    let hari: Int
    let bulan: Int
    let tahun: Int
    let namaHari: String?
    /// Whether the text tells that the document was made on that day.
    let disusun: Bool
    let tulisan: String
    let letak: Letak
  }

  /// The dates with the name of a month, and the weekday in front of them.
  private static func tanggal(_ material: BahanReviu) -> [TanggalTercetak] {
    material.potongan.flatMap { text -> [TanggalTercetak] in
      let words = text.kata
      return words.indices.dropFirst().dropLast().compactMap { place in
        guard let month = Tanggal.namaBulan[words[place].teks], words[place - 1].bulat, words[place + 1].bulat,
          words[place + 1].teks.utf8.count == 4, let day = Int(words[place - 1].teks),
          let year = Int(words[place + 1].teks),
          (1900...2100).contains(year), words[place - 1].teks.utf8.count <= 2
        else { return nil }
        let before = words[..<(place - 1)].suffix(3)
        let named = before.last { Tanggal.namaHari[$0.teks] != nil }
        let start = named?.rentang.lowerBound ?? words[place - 1].rentang.lowerBound
        let isOwn =
          named.map { name in !before.contains { $0.rentang.lowerBound > name.rentang.lowerBound && $0.bulat } } ?? true
        let range = (isOwn ? start : words[place - 1].rentang.lowerBound)..<words[place + 1].rentang.upperBound
        return TanggalTercetak(
          hari: day, bulan: month, tahun: year, namaHari: isOwn ? named?.teks : nil,
          disusun: words.first.map { ["disusun", "dicetak", "diunduh", "diunggah", "dibuat"].contains($0.teks) }
            == true,
          tulisan: text.kutip(range).tulisan, letak: text.letak)
      }
    }
  }
}
