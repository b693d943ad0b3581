extension Kaidah {
  /// The period of a plan in two ways.
  static let periodeLain = Kaidah(
    kode: "I31", judul: "Periode rencana tertulis dengan dua cara", kelompok: .identitas, tingkat: .galat,
    syarat:
      "Lima kata yang sama mendahului periode sekurangnya tiga kali; satu kali saja tahun awal atau akhirnya lain, sedangkan yang lain tetap.",
    bagiPenyusun: "Periode rencana yang sama ditulis sama di seluruh naskah.",
    bagiPereviu: "Kata-kata yang sama diikuti periode yang lain di tempat lain.",
    tindakan: "Betulkan periodenya."
  ) { material, run in
    struct Sebutan {
      let awal: String
      let akhir: String
      let kutipan: Temuan.Kutipan
    }
    var places: [[String]: [Sebutan]] = [:]
    for text in material.potongan where text.teks.contains("20") {
      let words = text.kata.filter { $0.teks != "tahun" && $0.teks != "periode" }
      for place in words.indices.dropFirst(5).dropLast(2)
      where words[place + 1].menghubungkan {
        let (start, end) = (words[place], words[place + 2])
        guard start.bulat, end.bulat, let from = Int(start.teks), let to = Int(end.teks), (1990...2060).contains(from),
          (3...25).contains(to - from)
        else { continue }
        let front = words[(place - 5)..<place].map(\.teks)
        let range = start.rentang.lowerBound..<end.rentang.upperBound
        places[front, default: []].append(Sebutan(awal: start.teks, akhir: end.teks, kutipan: text.kutip(range)))
      }
    }
    for (_, named) in places.sorted(by: { $0.key.joined() < $1.key.joined() }) where named.count > 2 {
      run.periksa(.tanggal, named.count)
      let groups = Dictionary(grouping: named) { $0.awal + $0.akhir }
      guard groups.count == 2, let other = groups.values.first(where: { $0.count == 1 })?.first,
        let usual = groups.values.first(where: { $0.count > 1 }),
        other.awal == usual[0].awal || other.akhir == usual[0].akhir
      else { continue }
      run.temukan(
        [other.kutipan] + usual.prefix(3).map(\.kutipan), seharusnya: "\(usual[0].awal)-\(usual[0].akhir)",
        "Periode tercetak \u{201C}\(other.kutipan.tulisan)\u{201D}, sedangkan di \(usual.count) tempat lain di belakang kata yang sama \u{201C}\(usual[0].kutipan.tulisan)\u{201D}.",
        keyakinan: 0.9)
    }
  }
}
