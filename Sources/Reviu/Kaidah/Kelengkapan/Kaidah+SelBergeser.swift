extension Kaidah {
  /// A row with a cell too few whose later cells stand under the wrong heads.
  static let selBergeser = Kaidah(
    kode: "L04", judul: "Baris kurang satu sel sehingga angkanya bergeser", kelompok: .kelengkapan,
    tingkat: .peringatan,
    syarat: "Kepala tabel penuh, dan baris yang sel terakhirnya kosong memuat kata di bawah kolom angka.",
    bagiPenyusun: "Satu sel hilang, sehingga sel sesudahnya berdiri di bawah judul yang salah.",
    bagiPereviu: "Kata berdiri di bawah kolom persentase dan angka di bawah kolom keterangan; satu nilai hilang.",
    tindakan: "Tambahkan sel yang hilang."
  ) { material, run in
    for table in material.tabel {
      guard let last = table.kolom.last, table.kolom.count >= 5, last.judul.contains(where: \.isLetter) else {
        continue
      }
      for row in table.baris where row.baris.sel.count >= table.kolom.count - 2 {
        run.periksa(.angka)
        guard row.baris[last.nomor]?.kosong ?? true, let moved = bergeser(row, table) else { continue }
        run.temukan(
          [Temuan.Kutipan(moved.sel.teks, pada: moved.sel.letak), Temuan.Kutipan(row.subjek, pada: row.baris.letak)],
          "\u{201C}\(moved.sel.teks)\u{201D} berdiri di bawah \u{201C}\(moved.kolom.judul)\u{201D} dan \u{201C}\(last.judul)\u{201D} kosong; satu sel baris ini hilang."
        )
      }
    }
  }

  /// The figure that stands under the head left of its own, next to words under a head for figures.
  private static func bergeser(_ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca) -> (
    sel: Sel, kolom: KolomTabel
  )? {
    let columns = table.kolom
    guard let place = row.baris.sel.lastIndex(where: { !$0.kosong }), place >= columns.count - 2, place > 2,
      place < columns.count - 1, row.angka[place] != nil, columns[place].peran == .pembanding
    else { return nil }
    let wordsUnderFigures = columns[..<place].contains { column in
      let isFigure =
        [.capaian, .capaianAkhir, .targetAkhir, .persen, .serapan].contains(column.peran)
        || column.peran == .pembanding && columns[place + 1].peran == .serapan
      return isFigure
        && row.baris[column.nomor].map { $0.teks.contains(where: \.isLetter) && row.angka[column.nomor] == nil } == true
    }
    return wordsUnderFigures ? (row.baris.sel[place], columns[place]) : nil
  }

  /// A figure without the unit that its neighbours carry.
  static let satuanHilang = Kaidah(
    kode: "L05", judul: "Tanda persen hilang", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Kolom capaian di semua tabel memakai tanda persen, kecuali beberapa sel.",
    bagiPenyusun: "Satuan ditulis sama pada semua sel yang sejenis.",
    bagiPereviu: "Sel ini tidak memakai tanda persen, sedangkan yang sejenis memakainya.",
    tindakan: "Tambahkan tanda persen."
  ) { material, run in
    for role in [Peran.capaian, .capaianAkhir, .serapan] {
      let cells = material.tabel.filter { table in
        !table.kolom.contains {
          $0.peran == role && ($0.judul.contains("%") || $0.judul.lowercased().contains("persen"))
        }
      }.flatMap { table in
        table.kolom.filter { $0.peran == role }.flatMap { column in
          table.baris.compactMap { row in
            row.angka[column.nomor].flatMap { figure in
              row.baris[column.nomor].map { (angka: figure, sel: $0, subjek: row.subjek) }
            }
          }
        }
      }
      let plain = cells.filter {
        $0.angka.bentuk == .biasa && $0.sel.teks == $0.angka.tulisan && $0.angka.nilai.decimals > 0
      }
      let percent = cells.count { $0.angka.bentuk == .persen }
      run.periksa(.angka, cells.count)
      guard role != .capaian || plain.count * 6 <= percent, !plain.isEmpty, plain.count <= percent else { continue }
      for cell in plain {
        run.temukan(
          [Temuan.Kutipan(cell.sel.teks, pada: cell.sel.letak)], seharusnya: "\(cell.sel.teks)%",
          "\u{201C}\(cell.sel.teks)\u{201D} pada \u{201C}\(cell.subjek)\u{201D} tanpa tanda persen, sedangkan \(percent) sel sejenis memakainya."
        )
      }
    }
  }
}
