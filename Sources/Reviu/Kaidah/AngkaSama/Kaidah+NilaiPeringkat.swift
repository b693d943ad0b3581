extension Kaidah {
  /// The value that a sentence about a rank states against the table that ranks.
  static let nilaiPeringkat = Kaidah(
    kode: "S25", judul: "Nilai yang diperingkat berbeda dari tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat: "Kalimat menyebut peringkat, nama yang diperingkat, dan satu nilai, dan tabel terdekat memuat nama itu.",
    bagiPenyusun: "Nilai dalam kalimat dibaca dari tabel yang memeringkat.",
    bagiPereviu: "Tabel memuat nilai yang berbeda satu angka, seperti salah ketik.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    for sentence in material.kalimat {
      let figures = sentence.angka.filter { !$0.bulat }
      guard figures.count == 1, let spoken = figures.first, peringkat(sentence.kata) != nil,
        let table = tabelDekat(sentence, material), let row = barisBernama(sentence, table)
      else { continue }
      let values = table.kolom.filter { $0.peran != .nomor }.compactMap { column in
        row.angka[column.nomor].flatMap { figure in row.kutipan(column.nomor).map { (angka: figure, kutipan: $0) } }
      }
      run.periksa(.angka)
      let own = sentence.kutip(spoken.rentang)
      guard !values.contains(where: { $0.angka.sama(spoken) }),
        let near = values.first(where: { spoken.miripSatuAngka($0.angka.nilai) }),
        !run.sudahSalah([own, near.kutipan])
      else { continue }
      run.temukan(
        [own, near.kutipan], seharusnya: near.kutipan.tulisan,
        "Kalimat menyebut nilai \(row.subjek) \(spoken.tulisan), padahal tabel memuat \(near.kutipan.tulisan).",
        keyakinan: 0.9)
    }
  }
}
