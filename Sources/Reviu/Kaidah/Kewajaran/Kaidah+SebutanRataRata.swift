import Sakip

extension Kaidah {
  /// A share of totals that is called a mean.
  static let sebutanRataRata = Kaidah(
    kode: "W16", judul: "Perbandingan jumlah disebut rata-rata", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Baris jumlah yang menyebut rata-rata memuat pagu, realisasi, dan persentase keduanya.",
    bagiPenyusun: "Rata-rata persentase lain daripada persentase dari jumlahnya.",
    bagiPereviu: "Angkanya perbandingan kedua jumlah pada baris itu, bukan rata-rata persentase di atasnya.",
    tindakan: "Ganti sebutannya, atau hitung rata-ratanya."
  ) { material, run in
    for table in material.tabel {
      guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran),
        let share = table.kolom(.serapan) ?? table.kolom(.persen) ?? table.kolom(.capaian)
      else { continue }
      for (place, row) in table.baris.enumerated() where KataTeks.pecah(row.namaAnggaran).contains("rata") && place > 1
      {
        guard let top = row.angka[spent.nomor], let bottom = row.angka[budget.nomor],
          let printed = row.angka[share.nomor], let quotient = HasilBagi(top, bottom),
          quotient.cocok(printed) == .dibulatkan, let quoted = row.selNama
        else { continue }
        run.periksa(.persen)
        let figures = table.baris[..<place].filter { !$0.adalahJumlah }.compactMap { $0.angka[share.nomor]?.rasio }
        guard figures.count > 1, let mean = Ratio.mean(of: figures), printed.selang.cocok(mean) == .tidak else {
          continue
        }
        run.temukan(
          [Temuan.Kutipan(quoted.teks, pada: quoted.letak)] + [row.kutipan(share.nomor)].compactMap(\.self),
          perhitungan: HasilBagi.tulis(top, bottom, hasil: quotient.tepat, desimal: printed.nilai.decimals),
          "\u{201C}\(quoted.teks)\u{201D} menyebut rata-rata, padahal \(printed.tulisan) adalah perbandingan kedua jumlahnya.",
          keyakinan: 0.8)
      }
    }
  }
}
