extension Kaidah {
  /// A stated number of rows that a column calls by a word of the sentence: `3 (tiga) telah selesai`.
  static let cacahNilai = Kaidah(
    kode: "C41", judul: "Banyaknya baris menurut keterangannya tidak sama dengan tabel", kelompok: .cacah,
    tingkat: .peringatan,
    syarat:
      "Kalimat sesudah tabel menyebut banyaknya sesuatu dengan kata yang dipakai satu kolom tabel itu, atau yang 100 persen.",
    bagiPenyusun: "Bilangan dalam kalimat dihitung dari kolom keterangan atau persentase tabelnya.",
    bagiPereviu: "Kolom tabel memuat keterangan itu dengan banyak yang lain.",
    tindakan: "Hitung kembali menurut tabel."
  ) { material, run in
    for sentence in material.kalimat {
      let counts = sentence.cacahan.filter { $0.banyak > 0 && $0.banyak < 200 }
      guard !counts.isEmpty, let table = material.tabelDekat(sentence.letak).first,
        (table.tabel.letak ?? sentence.letak) < sentence.letak
      else { continue }
      for count in counts { periksaNilai(count, sentence, table, &run) }
    }
  }

  /// Whether the words in front say what is compared with, and the column is about another: `terhadap provinsi, 3`.
  private static func terhadapLain(_ count: Cacahan, _ column: KolomTabel) -> Bool {
    let words = count.sebelum.suffix(6).map(\.teks)
    guard let place = words.lastIndex(where: { ["terhadap", "dibanding", "dibandingkan", "daripada"].contains($0) })
    else { return false }
    let named = words[(place + 1)...].filter { $0.utf8.count > 3 && !["dengan", "angka", "capaian"].contains($0) }
    let title = KataTeks.pecah(column.judul)
    return !named.isEmpty && !named.contains(where: title.contains)
  }

  private static func periksaNilai(
    _ count: Cacahan, _ sentence: Kalimat, _ table: TabelTerbaca, _ run: inout Pemeriksaan
  ) {
    let words = count.sesudah.prefix(9).prefix { !$0.bulat && ![",", ";", "."].contains($0.teks) }.map(\.teks)
    let rows = table.baris.filter { !$0.adalahJumlah && !$0.adalahRataRata }
    guard rows.count >= 3, count.banyak <= rows.count, words.count >= 2,
      !words.contains(where: { ["belum", "tidak", "kurang"].contains($0) })
    else { return }
    for column in table.kolom where [.lain, .keterangan].contains(column.peran) {
      let values = rows.compactMap { $0.baris[column.nomor] }
      let texts = values.map { KataTeks.pecah($0.teks) }
      let kinds = Set(texts)
      guard values.count == rows.count, (2...4).contains(kinds.count), !kinds.contains([]),
        kinds.allSatisfy({ $0.count <= 4 && !$0.contains { $0.first?.isNumber == true } }),
        rows.count >= 2 * kinds.count
      else { continue }
      let meant = kinds.filter { KataTeks.letak($0, dalam: words) != nil }
      guard meant.count == 1, let kind = meant.first, !terhadapLain(count, column) else { continue }
      run.periksa(.cacah)
      let found = zip(values, texts).filter { $0.1 == kind }.map(\.0)
      guard found.count != count.banyak else { return }
      let quoted = sentence.kutip(count.rentang)
      guard !run.sudahSalah([quoted]) else { return }
      run.temukan(
        [quoted] + found.map { Temuan.Kutipan($0.teks, pada: $0.letak) }, seharusnya: "\(found.count)",
        "Kalimat menyebut \(quoted.tulisan) \u{201C}\(kind.joined(separator: " "))\u{201D}, padahal tabel memuat \(found.count).",
        keyakinan: 0.7)
      return
    }
  }
}
