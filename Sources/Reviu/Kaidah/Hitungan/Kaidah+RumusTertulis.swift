import Sakip

extension Kaidah {
  /// A computation that a sentence or a cell writes out.
  static let rumusTertulis = Kaidah(
    kode: "H06", judul: "Hitungan yang ditulis lengkap tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu kalimat atau sel menuliskan hitungan dengan tanda +, -, x, /, dan =.",
    bagiPenyusun: "Angka di belakang tanda sama dengan harus hasil hitungan di depannya.",
    bagiPereviu: "Hitungan di depan tanda sama dengan tidak menghasilkan angka di belakangnya.",
    tindakan: "Hitung kembali hasilnya, atau betulkan angka yang dihitung."
  ) { material, run in
    for text in material.uraian { periksaRumus(text.teks, { text.letak($0) }, &run) }
    for row in material.tabel.flatMap(\.tabel.isi) {
      for cell in row.sel where !cell.rusak { periksaRumus(cell.teks, { _ in cell.letak }, &run) }
    }
  }

  private static func periksaRumus(_ text: String, _ place: (AngkaTercetak) -> Letak, _ run: inout Pemeriksaan) {
    for formula in RumusTertulis.semua(text) {
      run.periksa(.jumlah)
      guard !formula.benar else { continue }
      let quoted = ([formula.hasil] + formula.suku).map { Temuan.Kutipan($0.tulisan, pada: place($0)) }
      guard !run.sudahSalah(quoted) else { continue }
      let decimals = max(formula.hasil.nilai.decimals, formula.suku.map(\.nilai.decimals).max() ?? 0)
      let value = formula.nilai.tepat.printed(decimals: decimals)
      run.temukan(
        quoted, seharusnya: value, perhitungan: "\(formula.tulisan) = \(value)",
        "Hasil hitungan tercetak \(formula.hasil.tulisan), padahal \(formula.tulisan) = \(value); hasilnya keliru, atau salah satu angka yang dihitung."
      )
    }
  }
}
