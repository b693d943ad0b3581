import Sakip

extension Kaidah {
  /// Which of two years is the better, against the capaian of both that the items before tell.
  static let urutanTahun = Kaidah(
    kode: "B90", judul: "Perbandingan capaian dua tahun tidak sesuai dengan angkanya", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Kalimat membandingkan rasio capaian dua tahun, dan kalimat di atasnya memuat satu rasio capaian untuk tiap tahun.",
    bagiPenyusun:
      "Kata \u{201C}lebih tinggi\u{201D} atau \u{201C}lebih rendah\u{201D} mengikuti angka kedua tahun itu.",
    bagiPereviu: "Kedua rasio capaian di atas kalimat ini berbanding sebaliknya.",
    tindakan: "Betulkan kalimatnya, atau angka capaiannya."
  ) { material, run in
    for (place, sentence) in material.kalimat.enumerated() {
      guard let claim = PerbandinganTahun(sentence) else { continue }
      let table = material.tabel.last { ($0.baris.last?.baris.letak ?? sentence.letak) < sentence.letak }
      let start = table?.baris.last?.baris.letak.baris ?? 0
      let before = material.kalimat[..<place].suffix(12).filter { $0.letak.baris > start }
      let stated = before.flatMap(rasioBertahun)
      let mine = stated.filter { $0.tahun == claim.tahun }
      let other = stated.filter { $0.tahun == claim.pembanding }
      guard let left = mine.last, let right = other.last, mine.allSatisfy({ $0.angka.nilai == left.angka.nilai }),
        other.allSatisfy({ $0.angka.nilai == right.angka.nilai })
      else { continue }
      run.periksa(.angka)
      let word =
        left.angka.nilai == right.angka.nilai
        ? "sama dengan" : left.angka.nilai < right.angka.nilai ? "lebih rendah" : "lebih tinggi"
      guard word != claim.kata else { continue }
      run.temukan(
        [Temuan.Kutipan(sentence.teks, pada: sentence.letak), left.kutipan, right.kutipan], seharusnya: word,
        "Capaian tahun \(claim.tahun) disebut \(claim.kata) daripada tahun \(claim.pembanding), padahal \(left.angka.tulisan) \(word) \(word == "sama dengan" ? "" : "daripada ")\(right.angka.tulisan).",
        keyakinan: 0.95)
    }
  }

  /// The ratios of capaian that a sentence tells, each with the year named last in front of it.
  private static func rasioBertahun(_ sentence: Kalimat) -> [(
    tahun: Int, angka: AngkaTercetak, kutipan: Temuan.Kutipan
  )] {
    sentence.angka.indices.compactMap { place in
      let figure = sentence.angka[place]
      let words = KataTeks.pecah(sentence.kataSebelum(place)).suffix(5)
      guard figure.bentuk == .persen, words.contains("rasio"), words.contains(where: { $0.hasPrefix("capaian") }),
        let year = sentence.teks.potongan(0..<figure.rentang.lowerBound).tahunTercetak.last
      else { return nil }
      return (year, figure, sentence.kutip(figure.rentang))
    }
  }
}

/// `Rasio capaian tahun 2024 lebih tinggi daripada rasio capaian tahun 2023.`
private struct PerbandinganTahun {
  let tahun: Int
  let pembanding: Int
  let kata: String

  init?(_ sentence: Kalimat) {
    let text = sentence.teks.lowercased()
    guard text.contains("rasio capaian"), text.utf8.count < 160, !text.contains("target"), !text.contains("%") else {
      return nil
    }
    let found = ["lebih tinggi", "lebih rendah", "sama dengan"].filter(text.contains)
    guard found.count == 1, let word = found.first, let range = text.firstRange(of: word) else { return nil }
    let (front, back) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    let (left, right) = (front.tahunTercetak, back.tahunTercetak)
    guard left.count == 1, right.count == 1, left[0] != right[0], !front.contains("tidak") else { return nil }
    (tahun, pembanding, kata) = (left[0], right[0], word)
  }
}
