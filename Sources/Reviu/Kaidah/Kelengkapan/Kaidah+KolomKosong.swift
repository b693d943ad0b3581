extension Kaidah {
  /// A column of a series or a pair that no row fills.
  static let kolomKosong = Kaidah(
    kode: "L92", judul: "Satu kolom kosong pada semua baris", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Kepala tabel menyebut tahun, target, realisasi, atau capaian; kolom di kiri dan di kanannya terisi.",
    bagiPenyusun: "Kolom yang disediakan diisi, diberi tanda hubung, atau dihapus dari tabel.",
    bagiPereviu: "Kolom ini tidak memuat satu angka pun, sedangkan kolom di kiri dan di kanannya terisi.",
    tindakan: "Isi kolomnya, atau hapus bila memang tidak dipakai."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 3 && !table.tabel.kepala.isEmpty {
      for column in table.kolom where dapatKosong(column) {
        run.periksa(.angka)
        guard !table.baris.contains(where: { $0.baris[column.nomor]?.kosong == false }), diapit(column, table),
          let head = table.tabel.kepala.last(where: { $0[column.nomor]?.kosong == false }),
          let cell = head[column.nomor], !table.baris.contains(where: { $0.baris.sel.contains(where: \.rusak) })
        else { continue }
        run.temukan(
          [Temuan.Kutipan(cell.teks, pada: cell.letak)]
            + table.baris.prefix(5).map { row in
              Temuan.Kutipan(row.subjek, pada: row.baris[column.nomor]?.letak ?? row.baris.letak)
            },
          "Kolom \u{201C}\(column.judul)\u{201D} kosong pada semua \(table.baris.count) baris, sedangkan kolom di kiri dan di kanannya terisi.",
          keyakinan: 0.8)
      }
    }
  }

  /// Whether a column is one that a report fills in.
  private static func dapatKosong(_ column: KolomTabel) -> Bool {
    column.tahun != nil && column.peran == .lain
      || [.target, .realisasi, .capaian, .pagu, .realisasiAnggaran].contains(column.peran)
  }

  /// Whether nearly all rows have a figure left and right of a column, so that no row lost a cell.
  private static func diapit(_ column: KolomTabel, _ table: TabelTerbaca) -> Bool {
    guard column.nomor > 0, column.nomor + 1 < table.kolom.count, table.kolom[column.nomor - 1].peran != .nomor else {
      return false
    }
    return [column.nomor - 1, column.nomor + 1].allSatisfy { place in
      table.kolom[place].judul.isEmpty == false
        && table.baris.count { $0.baris[place]?.teks.contains(where: \.isNumber) == true } * 5 >= table.baris.count * 4
    }
  }
}
