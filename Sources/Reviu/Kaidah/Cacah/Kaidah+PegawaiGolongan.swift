extension Kaidah {
  /// The ranks of each class of a table against its row of totals.
  static let jumlahGolongan = Kaidah(
    kode: "H83", judul: "Jumlah pegawai satu golongan tidak sama dengan pangkatnya", kelompok: .hitungan,
    tingkat: .galat,
    syarat: "Tabel memuat pangkat (III/a) yang masing-masing diikuti banyaknya pegawai, dan baris jumlah di bawahnya.",
    bagiPenyusun: "Baris jumlah sama dengan jumlah pegawai semua pangkat di atasnya.",
    bagiPereviu: "Pegawai menurut pangkat pada kolom ini berjumlah lain.",
    tindakan: "Hitung kembali pegawai menurut daftar nominatif."
  ) { material, run in
    for table in material.tabel {
      guard let last = table.baris.last, last.adalahJumlah else { continue }
      for (column, total) in last.angka.sorted(by: { $0.key < $1.key }) where column > 0 && total.bulat {
        let own = pangkatKolom(table, column)
        guard own.count >= 3, let quoted = last.kutipan(column) else { continue }
        run.periksa(.jumlah)
        let sum = own.map(\.banyak).reduce(0, +)
        guard total.nilai.printed != "\(sum)", !run.sudahSalah(own.map(\.kutipan) + [quoted]) else { continue }
        let computed = own.map { "\($0.banyak)" }.joined(separator: " + ") + " = \(sum)"
        run.temukan(
          [quoted] + own.map(\.kutipan), seharusnya: "\(sum)", perhitungan: computed,
          "Jumlah tercetak \(total.tulisan), padahal \(computed).", keyakinan: 0.9)
      }
    }
  }

  /// The officials of a class that a sentence tells below the table of their ranks.
  static let golonganKalimat = Kaidah(
    kode: "C85", judul: "Banyaknya pegawai satu golongan dalam kalimat berbeda dari tabel", kelompok: .cacah,
    tingkat: .galat,
    syarat:
      "Kalimat menyebut banyaknya pegawai sekurangnya dua golongan, tabel di atasnya memuat semua pangkat golongan itu, dan sebagian di antaranya cocok.",
    bagiPenyusun: "Banyaknya pegawai satu golongan adalah jumlah semua pangkatnya pada tabel.",
    bagiPereviu: "Pangkat golongan itu pada tabel berjumlah lain.",
    tindakan: "Betulkan bilangan pada kalimat menurut tabel."
  ) { material, run in
    for sentence in material.kalimat {
      let told = sentence.cacahan.compactMap { count in golonganDisebut(count).map { (golongan: $0, cacahan: count) } }
      guard told.count >= 2, let table = material.tabelSebelum(sentence.letak),
        let end = table.baris.last?.baris.letak.baris, sentence.letak.baris - end <= 6
      else { continue }
      let ranks = table.kolom.indices.map { pangkatKolom(table, $0) }.max { $0.count < $1.count } ?? []
      let groups = Dictionary(grouping: ranks) { TabelPegawai.golongan($0.nama) ?? "" }
      let known = told.compactMap { item in groups[item.golongan].map { (item, $0, $0.map(\.banyak).reduce(0, +)) } }
      run.periksa(.cacah, known.count)
      let wrong = known.filter { $0.0.cacahan.banyak != $0.2 }
      guard wrong.count < known.count else { continue }
      for (item, own, sum) in wrong {
        let computed = own.map { "\($0.banyak)" }.joined(separator: " + ") + " = \(sum)"
        run.temukan(
          [sentence.kutip(item.cacahan.rentang)] + own.map(\.kutipan), seharusnya: "\(sum)", perhitungan: computed,
          "Kalimat menyebut golongan \(item.golongan.uppercased()) \(item.cacahan.banyak) orang, padahal pada tabel \(computed).",
          keyakinan: 0.95)
      }
    }
  }

  /// `iii` of `golongan III berjumlah 18 orang`.
  private static func golonganDisebut(_ count: Cacahan) -> String? {
    let words = count.sebelum.suffix(4).map(\.teks)
    guard let place = words.lastIndex(where: { $0 == "golongan" || $0 == "gol" }), place + 1 < words.count,
      words[(place + 2)...].allSatisfy({ ["berjumlah", "sebanyak", "ada", ":"].contains($0) })
    else { return nil }
    return TabelPegawai.golongan(words[place + 1]) == words[place + 1] ? words[place + 1] : nil
  }

  /// The ranks that stand in front of the counts of a column; none where a count stands beside something else.
  private static func pangkatKolom(_ table: TabelTerbaca, _ column: Int) -> [TabelPegawai.Butir] {
    guard column > 0 else { return [] }
    var found: [TabelPegawai.Butir] = []
    for row in table.baris where !row.adalahJumlah {
      guard let label = row.baris[column - 1], let cell = row.baris[column] else { continue }
      let name = label.teks.lowercased().filter { $0 != " " && $0 != "." }
      guard name.contains("/"), TabelPegawai.golongan(name) != nil else {
        if cell.teks.contains(where: \.isNumber) { return [] }
        continue
      }
      guard !cell.rusak, let number = ["-", ""].contains(cell.teks) ? 0 : Int(cell.teks), (0..<100_000).contains(number)
      else { return [] }
      found.append(
        TabelPegawai.Butir(
          nama: name, banyak: number, kutipan: Temuan.Kutipan("\(label.teks): \(cell.teks)", pada: cell.letak)))
    }
    return found
  }
}
