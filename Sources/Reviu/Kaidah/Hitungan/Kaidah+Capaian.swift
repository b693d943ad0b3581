import Sakip

extension Kaidah {
  /// The capaian of a row against its target and realisasi.
  static let capaian = Kaidah(
    kode: "H01", judul: "Capaian tidak sesuai dengan target dan realisasi", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu baris tabel memuat target, realisasi, dan capaian tahun yang sama.",
    bagiPenyusun:
      "Capaian adalah realisasi dibagi target dikali 100 untuk indikator yang makin tinggi makin baik, dan kebalikannya untuk indikator yang makin rendah makin baik.",
    bagiPereviu: "Tidak satu pun rumus yang lazim menghasilkan capaian yang tercetak dari target dan realisasinya.",
    tindakan: "Hitung kembali capaiannya, atau betulkan target atau realisasi yang salah ketik."
  ) { material, run in
    for table in material.tabel { periksaCapaian(table, &run) }
  }

  private static func periksaCapaian(_ table: TabelTerbaca, _ run: inout Pemeriksaan) {
    guard let target = table.kolom(.target), let actual = table.kolom(.realisasi),
      let result = table.kolom.first(where: { $0.peran == .capaian && $0.nomor > actual.nomor })
    else { return }
    for row in table.baris {
      guard let promised = row.angka[target.nomor], let measured = row.angka[actual.nomor],
        let printed = row.angka[result.nomor], let quotient = HasilBagi(measured, promised)
      else { continue }
      run.periksa(.persen)
      guard quotient.cocok(printed) == .tidak, !terbalik(promised, measured, printed) else { continue }
      let computed = HasilBagi.tulis(measured, promised, hasil: quotient.tepat, desimal: printed.nilai.decimals)
      run.temukan(
        [result, actual, target].compactMap { column in
          row.baris[column.nomor].map { Temuan.Kutipan($0.teks, pada: $0.letak) }
        },
        seharusnya: quotient.tepat.printed(decimals: max(2, printed.nilai.decimals)) + "%", perhitungan: computed,
        "Capaian \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal \(computed).")
    }
  }

  /// Whether the capaian is one of an indikator that is the better the lower it is.
  private static func terbalik(_ target: AngkaTercetak, _ actual: AngkaTercetak, _ printed: AngkaTercetak) -> Bool {
    if let inverse = HasilBagi(target, actual), inverse.cocok(printed) != .tidak { return true }
    guard let share = HasilBagi(actual, target) else { return false }
    return printed.selang.cocok(antara: Ratio(200) - share.atas, dan: Ratio(200) - share.bawah) != .tidak
  }
}
