extension Kaidah {
  /// Numbers of rows that do not run on.
  static let nomorBaris = Kaidah(
    kode: "C13", judul: "Nomor urut baris tidak berlanjut", kelompok: .cacah, tingkat: .peringatan,
    syarat: "Kolom nomor tabel berlanjut satu demi satu, kecuali pada satu tempat.",
    bagiPenyusun: "Nomor urut baris berlanjut satu demi satu tanpa terlewat atau berulang.",
    bagiPereviu: "Nomor ini berulang atau melompat; mungkin sebuah baris hilang atau tersalin.",
    tindakan: "Nomori ulang barisnya, atau tambahkan baris yang hilang."
  ) { material, run in
    for table in material.tabel {
      guard let column = table.kolom(.nomor), table.kolom[column.nomor].judul.count <= 12 else { continue }
      let rows = table.baris.compactMap { row in
        row.baris[column.nomor].flatMap { cell in nomorUrut(cell).map { (nomor: $0, sel: cell) } }
      }
      guard rows.count >= 4, rows[0].nomor == 1 else { continue }
      run.periksa(.angka, rows.count)
      let wrong = rows.indices.dropFirst().filter { rows[$0].nomor != rows[$0 - 1].nomor + 1 }
      // One wrong number among right ones breaks the run twice: 1, 2, 4, 4, 5.
      let isSingle =
        wrong.count == 2 && wrong[1] == wrong[0] + 1 && rows[wrong[1]].nomor == rows[wrong[0] - 1].nomor + 2
      guard wrong.count == 1 || isSingle, let place = wrong.first, rows[place].nomor > 1 else { continue }
      run.temukan(
        [rows[place], rows[place - 1]].map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) },
        seharusnya: "\(rows[place - 1].nomor + 1)",
        "Nomor urut \(rows[place].nomor) menyusul nomor \(rows[place - 1].nomor).")
    }
    nomorAntartabel(material, &run)
    nomorHilang(material, &run)
  }

  /// Tables of one row each, with one head, that are numbered through.
  private static func nomorAntartabel(_ material: BahanReviu, _ run: inout Pemeriksaan) {
    let single = material.tabel.compactMap { table -> (kunci: [String], nomor: Int, sel: Sel)? in
      guard table.baris.count == 1, let column = table.kolom(.nomor), let cell = table.baris[0].baris[column.nomor],
        let number = nomorUrut(cell)
      else { return nil }
      return (table.kolom.map(\.peran.rawValue), number, cell)
    }
    for (_, tables) in Dictionary(grouping: single, by: \.kunci).sorted(by: {
      $0.value[0].sel.letak < $1.value[0].sel.letak
    })
    where tables.count >= 4 && tables[0].nomor == 1 {
      let wrong = tables.indices.dropFirst().filter { tables[$0].nomor != tables[$0 - 1].nomor + 1 }
      guard wrong.count == 1, let place = wrong.first, tables[place].nomor > 1 else { continue }
      run.temukan(
        [tables[place], tables[place - 1]].map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) },
        seharusnya: "\(tables[place - 1].nomor + 1)",
        "Nomor \(tables[place].nomor) menyusul nomor \(tables[place - 1].nomor), padahal nomor tabel-tabel ini berlanjut."
      )
    }
  }

  /// A programme without number among numbered ones.
  private static func nomorHilang(_ material: BahanReviu, _ run: inout Pemeriksaan) {
    for table in material.tabel {
      guard let column = table.kolom(.nomor), let name = table.kolom(.nama) else { continue }
      let programmes = table.baris.compactMap { row -> (nomor: Sel, nama: Sel)? in
        guard let cell = row.baris[name.nomor], let number = row.baris[column.nomor],
          cell.teks.lowercased().hasPrefix("program ")
        else { return nil }
        return (number, cell)
      }
      let missing = programmes.filter(\.nomor.kosong)
      guard programmes.count >= 4, missing.count == 1, let first = missing.first else { continue }
      run.temukan(
        [Temuan.Kutipan(first.nama.teks, pada: first.nama.letak)],
        "\u{201C}\(first.nama.teks)\u{201D} tidak bernomor, sedangkan \(programmes.count - 1) program yang lain bernomor."
      )
    }
  }

  /// `1`, `01`, `1.`; `nil` for others.
  private static func nomorUrut(_ cell: Sel) -> Int? {
    guard !cell.rusak, cell.teks.utf8.count <= 4 else { return nil }
    return Int(cell.teks.hasSuffix(".") || cell.teks.hasSuffix(")") ? String(cell.teks.dropLast()) : cell.teks)
  }
}
