import Sakip

extension Kaidah {
  /// A cell against the formula that the head of its column prints: `8=(7/6)`.
  static let rumusKolom = Kaidah(
    kode: "H16", judul: "Sel tidak mengikuti rumus pada kepala kolomnya", kelompok: .hitungan, tingkat: .galat,
    syarat: "Nomor kolom memuat rumus, misalnya 8=(7/6), dan sebagian besar baris mengikutinya.",
    bagiPenyusun: "Angka pada kolom itu dihitung dari kolom-kolom yang disebut rumusnya.",
    bagiPereviu: "Baris lain mengikuti rumus yang tercetak, baris ini tidak.",
    tindakan: "Hitung kembali sel itu menurut rumusnya."
  ) { material, run in
    for table in material.tabel {
      for formula in RumusKolom.semua(table) { periksaRumusKolom(formula, table, &run) }
    }
  }

  private static func periksaRumusKolom(_ formula: RumusKolom, _ table: TabelTerbaca, _ run: inout Pemeriksaan) {
    let results = table.baris.map { formula.hitung($0) }
    let right = zip(table.baris, results).count { row, value in value.map { $0.cocok(row.angka[formula.kolom]) } == true
    }
    let all = results.count { $0 != nil }
    run.periksa(.persen, all)
    guard right >= 3, right * 10 >= all * 7 else { return }
    for (row, value) in zip(table.baris, results) {
      guard let value, let printed = row.angka[formula.kolom], !value.cocok(printed) else { continue }
      let quoted = ([formula.kolom] + formula.masukan).compactMap { row.kutipan($0) }
      guard !run.sudahSalah(quoted) else { continue }
      let result = value.nilai.tepat.printed(decimals: max(2, printed.nilai.decimals))
      run.temukan(
        quoted, seharusnya: result, perhitungan: "\(value.tulisan) = \(result)",
        "\u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal menurut rumus kolomnya \(value.tulisan) = \(result).",
        keyakinan: 0.9)
    }
  }
}
