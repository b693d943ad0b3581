extension Kaidah {
  /// One abbreviation of two terms.
  static let singkatanGanda = Kaidah(
    kode: "I13", judul: "Satu singkatan dengan dua kepanjangan", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Sebuah singkatan dalam kurung sekurangnya tiga kali mengikuti istilah yang sama, dan jarang istilah yang lain.",
    bagiPenyusun: "Satu singkatan mempunyai satu kepanjangan di seluruh naskah.",
    bagiPereviu: "Di tempat lain singkatan ini dipanjangkan dengan istilah yang lain.",
    tindakan: "Samakan kepanjangannya."
  ) { material, run in
    var uses: [String: [(istilah: [String], kutipan: Temuan.Kutipan)]] = [:]
    for text in material.potongan {
      let words = text.kata
      for place in words.indices where words[place].teks == "(" && place >= 2 && place + 2 < words.count {
        let (short, close) = (words[place + 1], words[place + 2])
        let term = words[(place - 2)..<place]
        guard close.teks == ")", short.huruf, (3...8).contains(short.teks.utf8.count), short.kapital,
          term.allSatisfy({ $0.huruf && $0.teks.utf8.count > 2 }), let first = term.first
        else { continue }
        let range = first.rentang.lowerBound..<close.rentang.upperBound
        uses[short.teks, default: []].append(
          (term.map(\.teks), text.kutip(range)))
      }
    }
    for (short, all) in uses.sorted(by: { $0.key < $1.key }) where all.count >= 3 {
      run.periksa(.nama, all.count)
      let terms = Dictionary(grouping: all, by: \.istilah)
      guard let usual = terms.values.max(by: { ($0.count, $1[0].kutipan.letak) < ($1.count, $0[0].kutipan.letak) }),
        usual.count >= 2
      else { continue }
      for other in all where other.istilah != usual[0].istilah && (terms[other.istilah]?.count ?? 0) * 2 <= usual.count
      {
        guard berbedaSatu(other.istilah, usual[0].istilah) else { continue }
        run.temukan(
          [other.kutipan] + usual.prefix(3).map(\.kutipan), seharusnya: usual[0].kutipan.tulisan,
          "\u{201C}\(other.kutipan.tulisan)\u{201D}: \(short.uppercased()) di tempat lain \u{201C}\(usual[0].kutipan.tulisan)\u{201D}."
        )
      }
    }
  }

  /// Whether one word of two differs, and is no other spelling of the same one.
  private static func berbedaSatu(_ left: [String], _ right: [String]) -> Bool {
    let pairs = zip(left, right).filter { $0 != $1 }
    guard pairs.count == 1, let pair = pairs.first else { return false }
    return !EjaanKata.mirip(pair.0, pair.1) || pair.0.utf8.first == pair.1.utf8.first
  }
}
