extension Kaidah {
  /// The sasaran of a sheet against the one that its indikator stands under in a table.
  static let namaKelompokLembar = Kaidah(
    kode: "S99", judul: "Sasaran pada lembar definisi berbeda dengan tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Sekurangnya tiga lembar definisi memuat isian yang sama dengan kolom di depan indikatornya pada tabel; sel gabungan berlaku sampai sel terisi berikutnya.",
    bagiPenyusun: "Lembar definisi dan tabel menyebut sasaran yang sama untuk satu indikator.",
    bagiPereviu: "Lembar lain sama dengan tabel, lembar ini tidak.",
    tindakan: "Samakan nama sasaran pada lembar dengan tabelnya."
  ) { material, run in
    for table in material.tabel {
      guard let indicator = table.kolom(.indikator), table.baris.count > 2 else { continue }
      for column in table.kolom
      where column.nomor < indicator.nomor && ![.nomor, .kode, .satuan].contains(column.peran) {
        periksaKelompok(kelompok(table, indicator, column), material.lembar, &run)
      }
    }
  }

  /// The cell of a column that each indikator stands beside or under.
  private static func kelompok(_ table: TabelTerbaca, _ indicator: KolomTabel, _ column: KolomTabel) -> [String: Sel] {
    var last: Sel?
    var found: [String: Sel] = [:]
    var twice = Set<String>()
    for row in table.baris {
      if let cell = row.baris[column.nomor], !cell.kosong { last = cell.rusak ? nil : cell }
      guard let name = row.baris[indicator.nomor], !name.kosong, let last, last.teks.berhuruf else { continue }
      let key = NamaBaku(name.teks).kunci
      if found.updateValue(last, forKey: key) != nil { twice.insert(key) }
    }
    return found.filter { !twice.contains($0.key) }
  }

  private static func periksaKelompok(
    _ cells: [String: Sel], _ sheets: [LembarDefinisi], _ run: inout Pemeriksaan
  ) {
    let pairs = sheets.compactMap { sheet in cells[NamaBaku(sheet.nama).kunci].map { (lembar: sheet, sel: $0) } }
    for field in Set(pairs.flatMap { $0.lembar.isian.map(\.kata) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let told = pairs.compactMap { pair in
        pair.lembar.isian.first { $0.kata == field && $0.nilai.berhuruf }.map { (isian: $0, pasangan: pair) }
      }
      let keys = told.map { (NamaBaku($0.isian.nilai).kunci, NamaBaku($0.pasangan.sel.teks).kunci) }
      let same = keys.filter { $0.0 == $0.1 }
      let other = zip(told, keys).filter { $0.1.0 != $0.1.1 }
      guard same.count >= 3, Set(same.map(\.0)).count > 1, same.count >= other.count * 3 else { continue }
      run.periksa(.nama, told.count)
      for (one, key) in other where !key.0.contains(key.1) && !key.1.contains(key.0) {
        let cell = Temuan.Kutipan(one.pasangan.sel.teks, pada: one.pasangan.sel.letak)
        guard !run.sudahSalah([one.isian.kutipan, cell]) else { continue }
        run.temukan(
          [one.isian.kutipan, cell], seharusnya: cell.tulisan,
          "\(one.isian.kunci) pada lembar \u{201C}\(one.pasangan.lembar.nama)\u{201D} tercetak \u{201C}\(one.isian.nilai)\u{201D}, sedangkan pada tabel indikator itu di bawah \u{201C}\(cell.tulisan)\u{201D}.",
          keyakinan: 0.9)
      }
    }
  }
}
