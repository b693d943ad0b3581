extension Kaidah {
  /// A meaning that is the reason, word for word, and a formula that is none.
  static let isiPenjelasan = Kaidah(
    kode: "W90", judul: "Makna, alasan, atau cara menghitung tidak diisi menurut judulnya", kelompok: .kewajaran,
    tingkat: .peringatan,
    syarat: "Satu sel memuat makna, alasan pemilihan, dan cara menghitung indikator.",
    bagiPenyusun:
      "Makna menjelaskan yang diukur, alasan menjelaskan mengapa dipilih, dan cara menghitung memuat rumusnya.",
    bagiPereviu: "Makna dan alasannya sama kata demi kata, atau cara menghitungnya bukan rumus.",
    tindakan: "Tulis isian yang dimaksud judulnya."
  ) { material, run in
    for table in material.tabel {
      guard let name = table.kolom(.indikator) else { continue }
      for row in table.baris {
        for cell in row.baris.sel where !cell.rusak && cell.teks.utf8.count > 40 {
          let parts = PenjelasanIndikator(cell.teks)
          guard let title = row.baris[name.nomor], parts.makna != nil || parts.cara != nil else { continue }
          run.periksa(.nama)
          let isNone = parts.cara.map { cara in
            (1...3).contains(cara.count)
              && Set(cara).isSubset(of: ["non", "tidak", "kumulatif", "akumulatif", "persentase", "persen"])
          }
          if parts.makna == parts.alasan, let words = parts.makna, words.count >= 5 {
            run.temukan(
              [Temuan.Kutipan(cell.teks, pada: cell.letak)],
              "Makna dan alasan pemilihan \u{201C}\(title.teks)\u{201D} sama kata demi kata.", keyakinan: 0.8)
          } else if isNone == true {
            run.temukan(
              [Temuan.Kutipan(cell.teks, pada: cell.letak)],
              "Cara menghitung \u{201C}\(title.teks)\u{201D} bukan rumus: \u{201C}\(parts.cara?.joined(separator: " ") ?? "")\u{201D}.",
              keyakinan: 0.8)
          }
        }
      }
    }
  }

  /// The way of counting one thing under an indikator of another, taken over from the row above.
  static let caraTersalin = Kaidah(
    kode: "W91", judul: "Cara menghitung tersalin dari baris di atasnya", kelompok: .kewajaran, tingkat: .peringatan,
    syarat:
      "Dua baris berurutan memuat cara menghitung yang sama, yang menghitung hal yang hanya disebut indikator pertama.",
    bagiPenyusun: "Setiap indikator mempunyai cara menghitungnya sendiri.",
    bagiPereviu: "Yang dihitung disebut nama indikator di atasnya, bukan nama indikator ini.",
    tindakan: "Tulis cara menghitung indikator ini."
  ) { material, run in
    for table in material.tabel {
      guard let name = table.kolom(.indikator), let formula = table.kolom(.rumus) else { continue }
      for (above, row) in zip(table.baris, table.baris.dropFirst()) {
        guard let first = above.baris[name.nomor], let second = row.baris[name.nomor], !second.kosong,
          let left = above.baris[formula.nomor], let right = row.baris[formula.nomor], !left.rusak, !right.rusak,
          let cara = PenjelasanIndikator(right.teks).cara, PenjelasanIndikator(left.teks).cara == cara,
          cara.first == "jumlah", cara.count >= 3
        else { continue }
        run.periksa(.nama)
        let (upper, own) = (KataTeks.pecah(first.teks), KataTeks.pecah(second.teks))
        let counted = cara[1]
        guard own.first == "jumlah", own.count >= 3, upper.contains(counted), !own.contains(counted),
          !own.contains(where: { EjaanKata.sama($0, counted) })
        else { continue }
        run.temukan(
          [Temuan.Kutipan(right.teks, pada: right.letak), Temuan.Kutipan(left.teks, pada: left.letak)],
          "Cara menghitung \u{201C}\(second.teks)\u{201D} sama dengan baris di atasnya, dan menghitung \(counted).",
          keyakinan: 0.8)
      }
    }
  }
}

/// What a cell tells about an indikator under its own small heads: meaning, reason, way of counting.
private struct PenjelasanIndikator {
  private(set) var makna: [String]?
  private(set) var alasan: [String]?
  private(set) var cara: [String]?

  init(_ text: String) {
    let words = KataTeks.pecah(text).filter { $0 != "p" }
    func start(_ heads: [[String]]) -> (Int, Int)? {
      for head in heads { if let place = KataTeks.letak(head, dalam: words) { return (place, place + head.count) } }
      return nil
    }
    let starts = [
      start([["makna", "indikator"]]), start([["alasan", "pemilihan"]]),
      start([["cara", "menghitung"], ["cara", "penghitungan"], ["cara", "perhitungan"]]),
    ]
    let ends = starts.compactMap { $0?.0 } + [words.count]
    func part(_ place: Int) -> [String]? {
      guard let (_, begin) = starts[place], let end = ends.filter({ $0 >= begin }).min() else { return nil }
      return Array(words[begin..<end])
    }
    (makna, alasan, cara) = (part(0), part(1), part(2))
  }
}
