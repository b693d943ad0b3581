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
    let limits = batasCapaian(material)
    for table in material.tabel {
      for formula in RumusKolom.semua(table.tabel) { periksaRumusKolom(formula, table, limits, &run) }
    }
  }

  private static func periksaRumusKolom(
    _ formula: RumusKolom, _ table: TabelTerbaca, _ limits: [Int], _ run: inout Pemeriksaan
  ) {
    let proofs = formula.bukti(table, batas: limits)
    run.periksa(.persen, proofs.count { if case .tidakTahu = $0 { false } else { true } })
    guard RumusKolom.terbukti(proofs) else { return }
    for (row, proof) in zip(table.baris, proofs) {
      guard case .salah(let value) = proof, let printed = row.angka[formula.kolom] else { continue }
      let quoted = ([formula.kolom] + formula.masukan).compactMap { row.kutipan($0) }
      guard !run.sudahSalah(quoted) else { continue }
      let result = value.nilai.tepat.printed(decimals: max(2, printed.nilai.decimals))
      run.temukan(
        quoted, seharusnya: result, perhitungan: "\(value.tulisan) = \(result)",
        "\u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal menurut rumus kolomnya \(value.tulisan) = \(result).",
        keyakinan: 0.9)
    }
  }

  /// The columns of a table that follow their printed formulas: no other reading of them is right.
  static func kolomBerumus(_ table: TabelTerbaca, _ limits: [Int]) -> Set<Int> {
    Set(RumusKolom.semua(table.tabel).filter { $0.terbukti(table, batas: limits) }.map(\.kolom))
  }
}
