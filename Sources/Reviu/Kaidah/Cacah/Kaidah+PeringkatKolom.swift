import Sakip

extension Kaidah {
  /// A stated rank against the column of ranks of the table that the sentence is about.
  static let peringkatKolom = Kaidah(
    kode: "C83", judul: "Peringkat dalam kalimat berbeda dari kolom peringkat", kelompok: .cacah, tingkat: .galat,
    syarat: "Kalimat menyebut satu peringkat satu nama, dan tabel di dekatnya memuat nama itu dengan kolom peringkat.",
    bagiPenyusun: "Peringkat dalam kalimat dibaca dari kolom peringkat tabelnya.",
    bagiPereviu: "Kolom peringkat pada tabel memuat peringkat lain untuk nama yang disebut kalimat itu.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    for sentence in material.kalimat {
      let ranks = SebutanPeringkat.semua(sentence)
      guard ranks.count == 1, let rank = ranks.first, !rank.terendah, let table = tabelDekat(sentence, material),
        let row = barisBernama(sentence, table)
      else { continue }
      let columns = table.kolom.filter { KataTeks.pecah($0.judul).contains { ["peringkat", "ranking"].contains($0) } }
      guard columns.count == 1, let column = columns.first,
        column.tahun == nil || rank.tahun.isEmpty || column.tahun.map(rank.tahun.contains) == true,
        let printed = row.angka[column.nomor], printed.bulat, let quoted = row.kutipan(column.nomor)
      else { continue }
      run.periksa(.cacah)
      let own = sentence.kutip(rank.rentang)
      guard printed.rasio != Ratio(rank.nilai), !run.sudahSalah([own, quoted]) else { continue }
      run.temukan(
        [own, quoted], seharusnya: printed.tulisan,
        "Kalimat menyebut \u{201C}\(row.subjek)\u{201D} peringkat \(rank.nilai), padahal kolom \(column.sebutan()) memuat \(printed.tulisan).",
        keyakinan: 0.9)
    }
  }
}
