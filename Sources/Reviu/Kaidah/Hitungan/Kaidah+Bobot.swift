import Sakip

extension Kaidah {
  /// The weights of components against the whole.
  static let jumlahBobot = Kaidah(
    kode: "H19", judul: "Bobot tidak berjumlah sama dengan keseluruhannya", kelompok: .hitungan, tingkat: .galat,
    syarat: "Tabel komponen memuat bobot dan baris jumlahnya.",
    bagiPenyusun: "Bobot semua komponen berjumlah 100 atau 1.",
    bagiPereviu: "Bobot komponen yang tercetak berjumlah lain daripada baris jumlahnya.",
    tindakan: "Cocokkan bobot dengan pedoman penilaiannya."
  ) { material, run in
    for table in material.tabel.compactMap(TabelBerbobot.init) {
      guard let total = table.jumlah, let printed = table.tabel.baris[total].angka[table.bobot.nomor],
        let sum = table.jumlah(table.bobot.nomor)
      else { continue }
      run.periksa(.jumlah)
      guard printed.selang.cocok(antara: sum.bawah, dan: sum.atas) == .tidak else { continue }
      let quoted =
        table.kutipan(table.bobot.nomor) + [table.tabel.baris[total].kutipan(table.bobot.nomor)].compactMap(\.self)
      guard !run.sudahSalah(quoted) else { continue }
      let result = sum.tepat.printed(decimals: printed.nilai.decimals)
      let terms = (table.angka(table.bobot.nomor) ?? []).map(\.nilai.printed).joined(separator: " + ")
      run.temukan(
        quoted, perhitungan: "\(terms) = \(result)",
        "Bobot komponen berjumlah \(result), padahal baris jumlahnya tercetak \(printed.tulisan).", keyakinan: 0.95)
    }
  }

  /// The value of the whole against the values of the components.
  static let nilaiTertimbang = Kaidah(
    kode: "H20", judul: "Nilai keseluruhan tidak sesuai dengan nilai komponennya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Tabel komponen memuat bobot, nilai, dan baris keseluruhan; kolom lain membuktikan cara menghitungnya, atau angkanya hampir sama.",
    bagiPenyusun: "Nilai keseluruhan adalah jumlah nilai komponen, atau rata-ratanya menurut bobot.",
    bagiPereviu: "Baik jumlah nilai komponen maupun rata-rata tertimbangnya bukan yang tercetak.",
    tindakan: "Hitung kembali nilai keseluruhannya, atau betulkan nilai komponen yang salah ketik."
  ) { material, run in
    for table in material.tabel.compactMap(TabelBerbobot.init) { periksaTertimbang(table, &run) }
  }

  private static func periksaTertimbang(_ table: TabelBerbobot, _ run: inout Pemeriksaan) {
    guard let total = table.jumlah else { return }
    let ways = [table.jumlah, table.rataRata]
    let columns = table.tabel.kolom.filter { ![.nomor, .kode].contains($0.peran) && $0.nomor != table.bobot.nomor }
    func printed(_ column: KolomTabel) -> AngkaTercetak? { table.tabel.baris[total].angka[column.nomor] }
    func agrees(_ column: KolomTabel, _ way: (Int) -> RumusTertulis.Nilai?) -> Bool {
      guard let figure = printed(column), let value = way(column.nomor) else { return false }
      return figure.selang.cocok(antara: value.bawah, dan: value.atas) != .tidak
    }
    for column in columns {
      guard let figure = printed(column), let sum = table.jumlah(column.nomor) else { continue }
      run.periksa(.jumlah)
      guard !ways.contains(where: { agrees(column, $0) }) else { continue }
      let others = columns.filter { $0.nomor != column.nomor }
      let isProven = others.contains { agrees($0, table.jumlah) }
      let near = sum.tepat - figure.rasio
      let isNear = (near.isNegative ? Ratio(0) - near : near) * Ratio(12) <= figure.rasio
      guard isProven || isNear, !others.contains(where: { agrees($0, table.rataRata) }) else { continue }
      let quoted = [table.tabel.baris[total].kutipan(column.nomor)].compactMap(\.self) + table.kutipan(column.nomor)
      guard !run.sudahSalah(quoted) else { continue }
      let result = sum.tepat.printed(decimals: figure.nilai.decimals)
      let terms = (table.angka(column.nomor) ?? []).map(\.nilai.printed).joined(separator: " + ")
      run.temukan(
        quoted, seharusnya: result, perhitungan: "\(terms) = \(result)",
        "\u{201C}\(table.tabel.baris[total].subjek)\u{201D} tercetak \(figure.tulisan), padahal nilai komponennya berjumlah \(result).",
        keyakinan: isProven ? 0.95 : 0.8)
    }
  }

  /// A component that has more than its weight.
  static let diAtasBobot = Kaidah(
    kode: "W14", judul: "Nilai komponen di atas bobotnya", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Tabel komponen memuat bobot dan nilai, dan hampir semua nilai tidak melebihi bobotnya.",
    bagiPenyusun: "Bobot adalah nilai tertinggi yang dapat dicapai suatu komponen.",
    bagiPereviu: "Nilai ini melebihi bobotnya, sedangkan nilai lain tidak.",
    tindakan: "Betulkan nilai atau bobotnya."
  ) { material, run in
    for table in material.tabel.compactMap(TabelBerbobot.init) where table.bagian.count >= 3 {
      let columns = table.tabel.kolom.filter { ![.nomor, .kode].contains($0.peran) && $0.nomor != table.bobot.nomor }
      for column in columns {
        guard let figures = table.angka(column.nomor), let weights = table.angka(table.bobot.nomor) else { continue }
        run.periksa(.angka, figures.count)
        let above = zip(figures, weights).enumerated().filter { $0.element.1.nilai < $0.element.0.nilai }
        guard above.count == 1, let only = above.first else { continue }
        let row = table.tabel.baris[table.bagian[only.offset]]
        run.temukan(
          [column, table.bobot].compactMap { row.kutipan($0.nomor) },
          "Nilai \u{201C}\(row.subjek)\u{201D} tercetak \(only.element.0.tulisan), di atas bobotnya \(only.element.1.tulisan).",
          keyakinan: 0.8)
      }
    }
  }
}
