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
      guard let value, let printed = row.angka[formula.kolom], !value.cocok(printed), !capaian(formula, row, table),
        !tidakBertambah(formula, row, value.tulisan)
      else { continue }
      let quoted = ([formula.kolom] + formula.masukan).compactMap { row.kutipan($0) }
      guard !run.sudahSalah(quoted) else { continue }
      let result = value.nilai.tepat.printed(decimals: max(2, printed.nilai.decimals))
      run.temukan(
        quoted, seharusnya: result, perhitungan: "\(value.tulisan) = \(result)",
        "\u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal menurut rumus kolomnya \(value.tulisan) = \(result).",
        keyakinan: 0.9)
    }
  }

  /// Whether a column of sums holds what an indikator stands at, a share or an index, which years do not add up: it is one
  /// of the figures that the others are the sum of.
  private static func tidakBertambah(
    _ formula: RumusKolom, _ row: TabelTerbaca.BarisTerbaca, _ written: String
  ) -> Bool {
    guard written.contains("+"), !written.contains("/"), !written.contains("x"), let own = row.angka[formula.kolom]
    else { return false }
    return formula.masukan.contains { row.angka[$0].map { $0.nilai.normalized == own.nilai.normalized } == true }
  }

  /// Whether the row holds a capaian that comes out in the way of an indikator which is the better the lower it is: the
  /// formula that is printed over all rows is that of most of them.
  private static func capaian(
    _ formula: RumusKolom, _ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca
  ) -> Bool {
    let roles = formula.masukan.compactMap { number in table.kolom.first { $0.nomor == number } }
    guard let target = roles.first(where: { $0.peran == .target }), let goal = row.angka[target.nomor],
      let actual = roles.first(where: { $0.peran == .realisasi }).flatMap({ row.angka[$0.nomor] }),
      let printed = row.angka[formula.kolom], let quotient = HasilBagi(actual, goal)
    else { return false }
    return cocokCapaian(quotient, goal, actual, printed)
  }
}
