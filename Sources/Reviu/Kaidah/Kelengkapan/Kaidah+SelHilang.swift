extension Kaidah {
  /// A row with one cell fewer than all others, whose last figure is of the kind of the next column.
  static let selHilang = Kaidah(
    kode: "L80", judul: "Satu sel hilang di tengah baris", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Satu baris kurang satu sel, dan angka terakhirnya bertanda persen seperti kolom berikutnya.",
    bagiPenyusun: "Nilai yang hilang membuat angka sesudahnya berdiri di bawah judul yang salah.",
    bagiPereviu: "Pada baris lain kolom itu tidak memuat persen, dan kolom sesudahnya selalu.",
    tindakan: "Tambahkan nilai yang hilang."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 {
      let width = table.tabel.banyakKolom
      let short = table.baris.filter { $0.baris.sel.count == width - 1 }
      guard width >= 3, short.count == 1, let row = short.first, let cell = row.baris.sel.last, !cell.rusak,
        table.baris.allSatisfy({ $0.baris.sel.count >= width - 1 })
      else { continue }
      run.periksa(.angka)
      let others = table.baris.filter { $0 != row }
      let share = others.filter { $0.angka[width - 1]?.bentuk == .persen }
      let plain = others.filter { $0.angka[width - 2]?.bentuk == .biasa }
      guard row.angka[width - 2]?.bentuk == .persen, share.count == others.count, plain.count == others.count
      else { continue }
      let title = table.kolom.indices.contains(width - 2) ? table.kolom[width - 2].judul : ""
      run.temukan(
        [Temuan.Kutipan(cell.teks, pada: cell.letak), Temuan.Kutipan(row.subjek, pada: row.baris.letak)],
        "\u{201C}\(cell.teks)\u{201D} pada \u{201C}\(row.subjek)\u{201D} berdiri di bawah \u{201C}\(title)\u{201D}: satu sel baris ini hilang.",
        keyakinan: 0.9)
    }
  }
}
