extension Kaidah {
  /// An indikator without a target in any year, in a document that gives targets to nearly all.
  static let tanpaTarget = Kaidah(
    kode: "L91", judul: "Indikator tanpa target pada semua tahun", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat:
      "Sekurangnya delapan baris indikator memuat target menurut tahun, dan paling banyak satu dari sepuluh tidak memuat satu pun.",
    bagiPenyusun: "Setiap indikator mempunyai target.",
    bagiPereviu: "Baris ini tidak memuat target pada satu tahun pun.",
    tindakan: "Isi targetnya."
  ) { material, run in
    var filled = 0
    var empty: [(nama: Sel, letak: Letak)] = []
    for table in material.tabel {
      guard let name = table.kolomIndikator else { continue }
      let years = table.kolom.filter { $0.peran == .target && $0.tahun != nil }
      guard years.count >= 3 else { continue }
      for row in table.baris {
        guard let title = row.baris[name.nomor], !title.kosong, !row.adalahJumlah,
          !row.baris.sel.contains(where: \.rusak)
        else { continue }
        let cells = years.compactMap { row.baris[$0.nomor] }
        if cells.contains(where: { !$0.kosong }) {
          filled += 1
        } else if let first = cells.first, cells.count == years.count {
          empty.append((title, first.letak))
        }
      }
    }
    guard filled >= 8, empty.count * 10 <= filled else { return }
    run.periksa(.angka, filled + empty.count)
    for row in empty {
      run.temukan(
        [Temuan.Kutipan(row.nama.teks, pada: row.letak)],
        "\u{201C}\(row.nama.teks)\u{201D} tidak mempunyai target pada satu tahun pun, sedangkan \(filled) indikator lain mempunyainya."
      )
    }
  }
}
