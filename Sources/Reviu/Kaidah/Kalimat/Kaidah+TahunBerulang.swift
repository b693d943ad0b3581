extension Kaidah {
  /// The year of a day up to which amounts are told, against the same words elsewhere.
  static let tahunBerulang = Kaidah(
    kode: "B98", judul: "Tahun tanggal akhir realisasi berbeda dari uraian lain", kelompok: .kalimat, tingkat: .galat,
    syarat:
      "Sekurangnya empat uraian menyebut realisasi sampai dengan tanggal yang sama pada tahun laporan, dan satu uraian menyebut tahun lain tanpa membandingkannya.",
    bagiPenyusun: "Semua uraian realisasi satu laporan berakhir pada tanggal dan tahun yang sama.",
    bagiPereviu:
      "Uraian sejenis menyebut tahun laporan, uraian ini tahun lain; biasanya sisa laporan tahun sebelumnya.",
    tindakan: "Ganti tahunnya dengan tahun laporan."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    let all = material.kalimat.compactMap { sentence in tanggalAkhir(sentence).map { (sentence, $0) } }
    for (_, same) in Dictionary(grouping: all, by: \.1.hari).sorted(by: { $0.key < $1.key }) {
      run.periksa(.tanggal, same.count)
      let right = same.filter { $0.1.tahun == year }
      let wrong = same.filter { $0.1.tahun != year }
      guard right.count >= 4, wrong.count == 1, let (sentence, date) = wrong.first, let other = right.first else {
        continue
      }
      let words = sentence.teks.lowercased()
      guard !["banding", "sebelumnya", "tahun lalu"].contains(where: words.contains) else { continue }
      run.temukan(
        [sentence.kutip(date.rentang), other.0.kutip(other.1.rentang)], seharusnya: "\(date.hari) \(year)",
        "Kalimat menyebut realisasi sampai dengan \(date.hari) \(date.tahun), padahal \(right.count) uraian lain menyebut \(date.hari) \(year).",
        keyakinan: 0.9)
    }
  }

  private struct TanggalAkhir {
    let hari: String
    let tahun: Int
    let rentang: Range<Int>
  }

  /// `31 desember` and `2024` of `realisasi sampai dengan 31 Desember 2024 sebesar`, with nothing else in between.
  private static func tanggalAkhir(_ sentence: Kalimat) -> TanggalAkhir? {
    let words = sentence.kata
    let start = words.indices.filter { place in
      place + 5 < words.count && words[place].teks == "realisasi" && words[place + 1].teks == "sampai"
        && words[place + 2].teks == "dengan"
    }
    guard start.count == 1, let first = start.first else { return nil }
    let from = words[first + 3].teks == "tanggal" ? first + 4 : first + 3
    guard from + 2 < words.count, words[from].bulat, words[from + 1].huruf, words[from + 2].bulat,
      words[from + 2].teks.utf8.count == 4, let year = Int(words[from + 2].teks)
    else { return nil }
    return TanggalAkhir(
      hari: "\(words[from].teks) \(words[from + 1].teks)", tahun: year,
      rentang: words[from].rentang.lowerBound..<words[from + 2].rentang.upperBound)
  }
}
