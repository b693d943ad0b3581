extension Kaidah {
  /// The target of the last year of a plan that a sentence tells, against the table right above it.
  static let targetAkhirKalimat = Kaidah(
    kode: "B96", judul: "Target akhir rencana dalam kalimat berbeda dari tabel di atasnya", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Kalimat menyebut target akhir rencana, dan tabel tepat di atasnya memuat target tahun itu untuk satu indikator, atau untuk indikator yang disebut kalimat itu.",
    bagiPenyusun: "Kalimat di bawah tabel menyebut target yang tercetak pada tabel itu.",
    bagiPereviu: "Tabel di atas kalimat memuat target lain; kalimatnya salah ketik atau tersalin dari indikator lain.",
    tindakan: "Samakan kalimat dengan tabel di atasnya."
  ) { material, run in
    for text in material.uraian {
      for item in text.butir where item.sebelum.contains("target akhir") && !item.uang {
        let words = item.sebelum.potongan((item.sebelum.akhir(["target akhir"]) ?? 0)..<item.sebelum.utf8.count)
        guard words.utf8.count < 60, let year = words.tahunTercetak.last,
          let table = material.tabelSebelum(item.letak), let end = table.baris.last?.baris.letak.baris,
          item.letak.baris - end <= 14, let column = kolomTarget(table, year),
          let row = barisDimaksud(table, text), let figure = row.angka[column.nomor],
          let quoted = row.kutipan(column.nomor), item.persen == (figure.bentuk == .persen)
        else { continue }
        run.periksa(.angka)
        guard !figure.sama(item.angka), !run.sudahSalah([item.kutipan, quoted]) else { continue }
        run.temukan(
          [item.kutipan, quoted, Temuan.Kutipan(row.subjek, pada: row.baris.letak)], seharusnya: figure.tulisan,
          "Kalimat menyebut target akhir tahun \(year) sebesar \(item.angka.tulisan), padahal tabel di atasnya memuat \(figure.tulisan) untuk \u{201C}\(row.subjek)\u{201D}.",
          keyakinan: 0.9)
      }
    }
  }

  private static func kolomTarget(_ table: TabelTerbaca, _ year: Int) -> KolomTabel? {
    let found = table.kolom.filter {
      $0.peran == .targetAkhir && ($0.tahun == nil || $0.tahun == year) || $0.peran == .target && $0.tahun == year
    }
    return found.count == 1 ? found.first : nil
  }

  /// The only row with figures, or the one that the text names; a row with a cell too few says nothing.
  private static func barisDimaksud(_ table: TabelTerbaca, _ text: Uraian) -> TabelTerbaca.BarisTerbaca? {
    let rows = table.baris.filter { !$0.angka.isEmpty }
    let words = NamaSerupa(text.teks).kunci
    let named = rows.filter { $0.subjek.count > 9 && words.contains(NamaSerupa($0.subjek).kunci) }
    let meant = rows.count == 1 ? rows : named
    guard meant.count == 1, let row = meant.first, row.baris.sel.count == table.tabel.banyakKolom else { return nil }
    return row
  }
}
