import Sakip

extension Kaidah {
  /// Years of a series without target where the others have one.
  static let deretKosong = Kaidah(
    kode: "L01", judul: "Sel kosong dalam deret tahun", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat:
      "Satu baris memuat deret tahun yang sebagian terisi dan sebagian kosong sama sekali, juga tanpa tanda hubung.",
    bagiPenyusun: "Tahun tanpa target diberi tanda hubung; sel kosong dibaca sebagai kelalaian.",
    bagiPereviu: "Tahun-tahun ini kosong, sedangkan tahun lain pada baris ini dan baris lain pada tahun ini terisi.",
    tindakan: "Isi targetnya, atau beri tanda hubung dan jelaskan."
  ) { material, run in
    for table in material.tabel {
      for role in [Peran.target, .realisasi, .capaian] {
        // Years that no row fills are no part of the series: a decree of 2023 keeps the columns of 2021 and 2022.
        let dated = table.kolom.filter { $0.peran == role && $0.tahun != nil }
        let columns = dated.filter { column in table.baris.contains { $0.baris[column.nomor]?.kosong == false } }
        guard columns.count >= 3 || columns.count == 2 && table.baris.count >= 4 else { continue }
        let usual = Set(columns.map(\.nomor).filter { seringTerisi($0, table) })
        for row in table.baris {
          let cells = columns.map { column in (kolom: column, sel: row.baris[column.nomor]) }
          let empty = cells.filter { $0.sel?.kosong ?? true }
          guard !empty.isEmpty,
            empty.count * 2 < cells.count || cells.count == 2 && empty.count == 1 && hanyaKosong(empty[0].kolom, table),
            !cells.contains(where: { $0.sel?.rusak == true }),
            empty.allSatisfy({ usual.contains($0.kolom.nomor) })
          else { continue }
          run.periksa(.angka, cells.count)
          let years = empty.compactMap(\.kolom.tahun).map(String.init).joined(separator: ", ")
          run.temukan(
            [Temuan.Kutipan(row.subjek, pada: empty[0].sel?.letak ?? row.baris.letak.kolom(empty[0].kolom.nomor))],
            "\u{201C}\(row.subjek)\u{201D} tidak mempunyai \(role.rawValue) tahun \(years), sedangkan tahun yang lain terisi."
          )
        }
      }
    }
  }

  /// Whether only one cell of a column is empty.
  private static func hanyaKosong(_ column: KolomTabel, _ table: TabelTerbaca) -> Bool {
    table.baris.count { $0.baris[column.nomor]?.kosong != false } == 1
  }

  /// Whether most rows but one have something in a column.
  private static func seringTerisi(_ column: Int, _ table: TabelTerbaca) -> Bool {
    let filled = table.baris.count { $0.baris[column]?.kosong == false }
    return table.baris.count > 1 && filled * 2 > table.baris.count - 1
  }

  /// A target without realisasi, and the reverse.
  static let realisasiKosong = Kaidah(
    kode: "L02", judul: "Target tanpa realisasi atau sebaliknya", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Tabel memuat kolom target dan realisasi; hampir semua baris mengisi keduanya.",
    bagiPenyusun: "Setiap target dilaporkan realisasinya; yang belum dirilis dinyatakan dengan kata-kata.",
    bagiPereviu: "Baris ini hanya memuat salah satu dari target dan realisasi.",
    tindakan: "Isi sel yang kosong, atau nyatakan sebabnya."
  ) { material, run in
    for table in material.tabel {
      for (left, right) in [(Peran.target, Peran.realisasi), (.pagu, .realisasiAnggaran)] {
        guard let first = table.kolom.last(where: { $0.peran == left }),
          let second = table.kolom.first(where: { $0.peran == right && $0.nomor > first.nomor })
        else { continue }
        let rows = table.baris.filter { $0.angka[first.nomor] != nil || $0.angka[second.nomor] != nil }
        let partial = rows.filter { row in
          [first, second].contains { row.baris[$0.nomor].map { $0.kosong && !$0.rusak } ?? false }
            && !memuatJumlah(row.subjek)
        }
        run.periksa(.angka, rows.count)
        guard rows.count >= 4, partial.count * 5 <= rows.count else { continue }
        for row in partial {
          guard let empty = [first, second].first(where: { row.baris[$0.nomor]?.kosong == true }),
            let cell = row.baris[empty.nomor]
          else { continue }
          run.temukan(
            [Temuan.Kutipan(row.subjek, pada: cell.letak)],
            "\u{201C}\(row.subjek)\u{201D} tidak mempunyai \(empty.peran == left ? "target" : "realisasi") pada kolom \u{201C}\(empty.judul)\u{201D}."
          )
        }
      }
    }
  }

  /// Whether an amount of the next column was read into a name.
  static func memuatJumlah(_ name: String) -> Bool {
    PemindaiAngka.pindai(name).contains { $0.rasio >= Ratio(100_000) }
  }

  /// An indikator without owner, source or formula in a table that has columns for them.
  static let definisiKosong = Kaidah(
    kode: "L03", judul: "Penanggung jawab, sumber data, atau rumus tidak diisi", kelompok: .kelengkapan,
    tingkat: .peringatan,
    syarat:
      "Tabel indikator mempunyai kolom penanggung jawab, sumber data, atau rumus yang pada hampir semua baris terisi.",
    bagiPenyusun: "Setiap indikator kinerja utama mempunyai rumus, sumber data, dan penanggung jawab.",
    bagiPereviu: "Indikator ini tidak memuat apa yang dimuat indikator lain.",
    tindakan: "Isi selnya menurut keputusan tentang indikator kinerja utama."
  ) { material, run in
    for table in material.tabel {
      guard let name = table.kolom.last(where: { $0.peran == .indikator }) else { continue }
      let rows = table.baris.filter { $0.baris[name.nomor]?.kosong == false && !$0.adalahJumlah }
      guard rows.count >= 3 else { continue }
      for column in table.kolom where [.rumus, .sumber, .penanggungJawab].contains(column.peran) {
        run.periksa(.angka, rows.count)
        let empty = rows.filter { $0.baris[column.nomor]?.kosong ?? true }
        guard !empty.isEmpty, empty.count * 4 <= rows.count else { continue }
        for row in empty {
          guard let cell = row.baris[name.nomor] else { continue }
          run.temukan(
            [Temuan.Kutipan(cell.teks, pada: row.baris[column.nomor]?.letak ?? cell.letak)],
            "\u{201C}\(cell.teks)\u{201D} tidak memuat \u{201C}\(column.judul)\u{201D}.")
        }
      }
    }
  }
}
