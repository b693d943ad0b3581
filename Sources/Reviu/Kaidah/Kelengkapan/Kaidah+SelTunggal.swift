extension Kaidah {
  /// The only empty cell of a column that every other row fills.
  static let selTunggal = Kaidah(
    kode: "L30", judul: "Satu sel kosong dalam kolom yang terisi", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Sekurangnya lima baris mengisi sebuah kolom angka, dan hanya satu baris yang terisi selainnya kosong.",
    bagiPenyusun: "Angka yang belum ada diberi tanda hubung dan dijelaskan; sel kosong dibaca sebagai kelalaian.",
    bagiPereviu: "Semua baris lain mengisi kolom ini, dan baris ini mengisi kolom yang lain.",
    tindakan: "Isi selnya, atau nyatakan sebabnya."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 5 {
      for column in table.kolom where diharapkan(column.peran) {
        let rows = table.baris.filter { row in
          !row.adalahJumlah && !row.adalahRataRata && terisi(row, table, selain: column)
        }
        guard rows.count >= 5 else { continue }
        run.periksa(.angka, rows.count)
        let empty = rows.filter { $0.baris[column.nomor]?.kosong ?? true }
        guard empty.count == 1, let row = empty.first, let cell = row.baris[column.nomor], !cell.rusak,
          rows.count(where: { $0.angka[column.nomor] != nil }) == rows.count - 1
        else { continue }
        let quoted = Temuan.Kutipan(row.subjek, pada: cell.letak)
        guard !run.sudahSalah([quoted]), !memuatJumlah(row.subjek) else { continue }
        run.temukan(
          [quoted],
          "\u{201C}\(row.subjek)\u{201D} tidak mengisi kolom \u{201C}\(column.judul)\u{201D}; semua baris lain mengisinya."
        )
      }
    }
  }

  private static func diharapkan(_ role: Peran) -> Bool {
    [.target, .realisasi, .capaian, .capaianAkhir, .pagu, .realisasiAnggaran, .serapan, .efisiensi].contains(role)
  }

  /// Whether a row has a figure in every other column that such a row fills.
  private static func terisi(_ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca, selain column: KolomTabel) -> Bool
  {
    let others = table.kolom.filter { $0.nomor != column.nomor && diharapkan($0.peran) }
    return others.count >= 2 && others.allSatisfy { row.angka[$0.nomor] != nil }
  }
}
