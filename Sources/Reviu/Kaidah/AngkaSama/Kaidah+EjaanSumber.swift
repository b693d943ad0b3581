extension Kaidah {
  /// One source or owner in two spellings.
  static let ejaanSumber = Kaidah(
    kode: "S56", judul: "Sumber data atau penanggung jawab dengan dua ejaan", kelompok: .angkaSama,
    tingkat: .peringatan,
    syarat: "Tabel indikator memuat kolom sumber data atau penanggung jawab.",
    bagiPenyusun: "Satu sumber atau penanggung jawab ditulis dengan satu ejaan.",
    bagiPereviu: "Dua isian hanya berbeda ejaan satu kata; ejaan yang lebih jarang diduga keliru.",
    tindakan: "Samakan ejaannya."
  ) { material, run in
    for role in [Peran.sumber, .penanggungJawab] {
      let cells = material.tabel.flatMap { table in
        table.kolom.filter { $0.peran == role }.flatMap { column in
          table.baris.compactMap { $0.baris[column.nomor] }.filter { !$0.kosong && !$0.rusak && $0.teks.count <= 80 }
        }
      }
      run.periksa(.nama, cells.count)
      let groups = Dictionary(grouping: cells) { KataTeks.pecah($0.teks) }
      let spellings = groups.keys.filter { $0.count >= 2 }.sorted { $0.lexicographicallyPrecedes($1) }
      for rare in spellings {
        guard let own = groups[rare],
          let usual = spellings.first(where: { (groups[$0]?.count ?? 0) > own.count && satuEjaan(rare, $0) }),
          let others = groups[usual], let first = others.first
        else { continue }
        run.temukan(
          (own.prefix(3) + others.prefix(3)).map { Temuan.Kutipan($0.teks, pada: $0.letak) }, seharusnya: first.teks,
          "\u{201C}\(own[0].teks)\u{201D} tercetak \(own.count) kali, sedangkan \u{201C}\(first.teks)\u{201D} \(others.count) kali.",
          keyakinan: 0.6)
      }
    }
  }

  /// Whether two texts have the same words but for one, which is spelled in another way.
  private static func satuEjaan(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count else { return false }
    let odd = zip(left, right).filter { $0 != $1 }
    return odd.count == 1
      && odd.allSatisfy { mine, its in
        EjaanKata.sama(mine, its)
          || min(mine.utf8.count, its.utf8.count) >= 3 && (mine.hasPrefix(its) || its.hasPrefix(mine))
      }
  }
}
