extension Kaidah {
  /// The only empty cell among the rows of one depth.
  static let selSaudara = Kaidah(
    kode: "L90", judul: "Satu sel kosong di antara baris setingkat", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Baris berkode; sekurangnya enam baris setingkat mengisi sebuah kolom, dan hanya satu yang tidak.",
    bagiPenyusun: "Baris setingkat memuat hal yang sama; sel kosong dibaca sebagai kelalaian.",
    bagiPereviu: "Semua baris lain pada tingkat ini mengisi kolom yang sama.",
    tindakan: "Isi selnya, atau beri tanda hubung dan jelaskan."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 7 {
      let levels = tingkatKode(table)
      for level in Set(levels.compactMap(\.self)).sorted() {
        let rows = zip(table.baris, levels).filter { $1 == level }.map(\.0)
        guard rows.count >= 7 else { continue }
        let gaps = table.kolom.filter { column in
          dituntut(column) && rows.count { $0.baris[column.nomor]?.kosong ?? true } == 1
        }
        guard !gaps.isEmpty else { continue }
        for row in rows where !row.baris.sel.contains(where: \.rusak) {
          let empty = gaps.filter { column in
            row.baris[column.nomor]?.kosong == true && !kosongSekelompok(column, row, table)
          }
          run.periksa(.angka)
          guard let first = empty.first, let cell = row.baris[first.nomor],
            empty.count * 2 <= table.kolom.count(where: dituntut),
            !run.sudahSalah([Temuan.Kutipan("", pada: cell.letak)])
          else { continue }
          let heads = empty.map { "\u{201C}\($0.judul)\u{201D}" }.joined(separator: ", ")
          run.temukan(
            [Temuan.Kutipan(row.namaAnggaran, pada: cell.letak)],
            "\u{201C}\(row.namaAnggaran)\u{201D} tidak mengisi \(heads), sedangkan \(rows.count - 1) baris setingkat yang lain mengisinya.",
            keyakinan: 0.8)
        }
      }
    }
  }

  /// Whether the part of the table that a column belongs to names nothing in a row: what was not proposed has no place.
  private static func kosongSekelompok(
    _ column: KolomTabel, _ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca
  ) -> Bool {
    let group = column.judul.firstRange(of: " / ").map { column.judul[..<$0.lowerBound] }
    let named = table.kolom.filter { other in
      other.peran.menamai && (group == nil || other.judul.hasPrefix((group ?? "") + " / "))
    }
    return named.contains { row.baris[$0.nomor]?.kosong == true }
  }

  private static func dituntut(_ column: KolomTabel) -> Bool {
    ![.nomor, .kode, .keterangan].contains(column.peran) && !column.judul.isEmpty
      && !["catatan", "ket", "penting"].contains(where: column.judul.lowercased().hasPrefix)
  }

  /// How many parts the code of each row has; `nil` without one.
  private static func tingkatKode(_ table: TabelTerbaca) -> [Int?] {
    table.baris.map { row in
      guard let code = row.baris.sel.first?.teks, code.utf8.contains(UInt8(ascii: ".")), !row.adalahJumlah else {
        return nil
      }
      let parts = code.split { $0 == "." || $0 == " " }
      let isCode = parts.count > 1 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      return isCode ? parts.count : nil
    }
  }
}
