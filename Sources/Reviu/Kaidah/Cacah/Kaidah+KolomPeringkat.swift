import Sakip

extension Kaidah {
  /// A column of ranks against the figures that it ranks.
  static let kolomPeringkat = Kaidah(
    kode: "C20", judul: "Kolom peringkat tidak sesuai dengan nilainya", kelompok: .cacah, tingkat: .galat,
    syarat: "Tabel memuat kolom peringkat, dan hampir semua baris berurut menurut satu kolom nilai.",
    bagiPenyusun: "Peringkat dihitung dari nilai pada tabel, dari yang terbaik.",
    bagiPereviu: "Baris lain berurut menurut nilainya, baris ini tidak.",
    tindakan: "Urutkan kembali nilainya, atau betulkan nilai yang salah ketik."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 {
      for column in table.kolom
      where KataTeks.pecah(column.judul).contains(where: { ["peringkat", "ranking", "rangking", "rank"].contains($0) })
      {
        periksaKolomPeringkat(table, column, &run)
      }
    }
  }

  private static func periksaKolomPeringkat(_ table: TabelTerbaca, _ rank: KolomTabel, _ run: inout Pemeriksaan) {
    let columns = table.kolom.filter { column in
      column.nomor != rank.nomor && ![.nomor, .kode].contains(column.peran)
        && (column.tahun == nil || rank.tahun == nil || column.tahun == rank.tahun)
    }
    var best: (wrong: [(TabelTerbaca.BarisTerbaca, Int)], column: KolomTabel)?
    for column in columns {
      let rows = table.baris.filter { $0.angka[rank.nomor]?.bulat == true && $0.angka[column.nomor] != nil }
      guard rows.count >= 4, rows.count == table.baris.count(where: { $0.angka[rank.nomor] != nil }) else { continue }
      for rises in [true, false] {
        let wrong = rows.compactMap { row -> (TabelTerbaca.BarisTerbaca, Int)? in
          guard let own = row.angka[column.nomor]?.nilai, let printed = row.angka[rank.nomor]?.rasio else { return nil }
          let place =
            1
            + rows.count { other in
              other.angka[column.nomor].map { rises ? $0.nilai < own : own < $0.nilai } == true
            }
          let ties = rows.count { $0.angka[column.nomor]?.nilai == own }
          return (place..<(place + ties)).contains { Ratio($0) == printed } ? nil : (row, place)
        }
        if wrong.count < (best?.wrong.count ?? rows.count) { best = (wrong, column) }
      }
    }
    guard let best else { return }
    run.periksa(.cacah, table.baris.count)
    guard best.wrong.count <= 2, best.wrong.count * 3 <= table.baris.count else { return }
    for (row, place) in best.wrong {
      let quoted = [rank, best.column].compactMap { row.kutipan($0.nomor) }
      guard !run.sudahSalah(quoted), let printed = quoted.first else { continue }
      run.temukan(
        quoted, seharusnya: "\(place)",
        "Peringkat \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal nilainya pada urutan \(place).",
        keyakinan: 0.9)
    }
  }
}
