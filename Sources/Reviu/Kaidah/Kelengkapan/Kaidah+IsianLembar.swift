extension Kaidah {
  /// A field without content that the other sheets fill.
  static let isianKosong = Kaidah(
    kode: "L20", judul: "Isian lembar definisi kosong", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Sekurangnya tiga lembar sejenis, yang hampir semuanya memuat isian itu.",
    bagiPenyusun: "Setiap indikator mempunyai definisi, formula, satuan, sumber data, dan penanggung jawab.",
    bagiPereviu: "Lembar ini tidak memuat apa yang dimuat lembar lain.",
    tindakan: "Isi isiannya; tabelnya mungkin sudah memuatnya."
  ) { material, run in
    let tables = material.padananLembar.flatMap(\.kosong)
    let known = Dictionary(grouping: tables, by: \.butir.kutipan)
    let filled = Dictionary(
      material.lembar.flatMap { $0.isian.filter(\.berisi).map { ($0.kata, 1) } }, uniquingKeysWith: +)
    for sheet in material.lembar {
      for field in sheet.isian where filled[field.kata, default: 0] * 4 >= material.lembar.count * 3 {
        run.periksa(.angka)
        guard !field.berisi else { continue }
        let cells = (known[field.kutipan] ?? []).map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) }
        let name = sheet.nama.isEmpty ? "" : " pada lembar \u{201C}\(sheet.nama)\u{201D}"
        run.temukan(
          [field.kutipan] + cells, seharusnya: cells.first?.tulisan,
          "\u{201C}\(field.kunci)\u{201D}\(name) kosong, sedangkan lembar yang lain mengisinya.")
      }
      let own = Set(sheet.isian.map(\.kata))
      guard let first = sheet.isian.first, own.count > 3, material.lembar.count > 3 else { continue }
      for (words, count) in filled.sorted(by: { $0.key.joined() < $1.key.joined() })
      where count == material.lembar.count - 1 && !own.contains(words) {
        run.temukan(
          [Temuan.Kutipan(sheet.nama.isEmpty ? first.nilai : sheet.nama, pada: first.letak)],
          "Lembar \u{201C}\(sheet.nama)\u{201D} tidak memuat \u{201C}\(words.joined(separator: " "))\u{201D}, sedangkan semua lembar yang lain memuatnya.",
          keyakinan: 0.7)
      }
    }
  }
}

extension LembarDefinisi.Isian {
  /// Whether something stands in it; a dash is something.
  fileprivate var berisi: Bool { !nilai.isEmpty || !lanjutan.isEmpty }
}
