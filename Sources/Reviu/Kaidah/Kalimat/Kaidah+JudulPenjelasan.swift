extension Kaidah {
  /// An explanation headed by the indikator of another table.
  static let judulPenjelasan = Kaidah(
    kode: "B91", judul: "Penjelasan capaian menyebut indikator tabel lain", kelompok: .kalimat, tingkat: .galat,
    syarat:
      "Judul penjelasan capaian langsung di bawah tabel menyebut indikator yang hanya ada pada tabel capaian lain.",
    bagiPenyusun: "Penjelasan di bawah tabel capaian menjelaskan indikator pada tabel itu.",
    bagiPereviu:
      "Tabel di atas judul ini tidak memuat indikator yang disebut, dan indikator tabel itu tidak dijelaskan.",
    tindakan: "Ganti nama indikatornya dengan indikator pada tabel di atasnya."
  ) { material, run in
    let headings = material.naskah.alinea.compactMap { text in namaDijelaskan(text.teks).map { (text, $0) } }
    guard headings.count > 1 else { return }
    let explained = Dictionary(grouping: headings, by: \.1.kunci)
    for (text, name) in headings {
      guard let table = material.tabel.last(where: { ($0.tabel.letak ?? text.letak) < text.letak }),
        let last = table.baris.last?.baris.letak, text.letak.baris - last.baris <= 3,
        let column = table.kolomIndikator
      else { continue }
      let own = table.baris.compactMap { $0.baris[column.nomor] }.filter { !$0.kosong && !$0.rusak }
      guard let first = own.first, !own.isEmpty else { continue }
      run.periksa(.nama)
      let keys = own.map { NamaBaku($0.teks).kunci }
      let next = material.tabel.first { ($0.tabel.letak ?? text.letak) > text.letak }
      guard !keys.contains(where: { $0.contains(name.kunci) || name.kunci.contains($0) }),
        keys.allSatisfy({ explained[$0] == nil }), explained[name.kunci].map({ $0.count > 1 }) == true,
        material.nama.semua.contains(where: { $0.nama.kunci == name.kunci }),
        next.map({ !memuat($0, name, text.letak) }) ?? true
      else { continue }
      run.temukan(
        [Temuan.Kutipan(text.teks, pada: text.letak), Temuan.Kutipan(first.teks, pada: first.letak)],
        seharusnya: first.teks,
        "\u{201C}\(text.teks)\u{201D} berada di bawah tabel indikator \u{201C}\(first.teks)\u{201D}.", keyakinan: 0.9)
    }
  }

  /// Whether a table right behind a heading holds an indikator.
  private static func memuat(_ table: TabelTerbaca, _ name: NamaBaku, _ letak: Letak) -> Bool {
    guard let start = table.tabel.letak, start.baris - letak.baris <= 4 else { return false }
    return table.baris.contains { row in row.baris.sel.contains { NamaBaku($0.teks).kunci == name.kunci } }
  }

  /// The name behind `Penjelasan capaian indikator`.
  private static func namaDijelaskan(_ text: String) -> NamaBaku? {
    guard text.utf8.count < 240, text.utf8.count > 30 else { return nil }
    let words = KataTeks.pecah(text)
    guard let place = words.prefix(6).firstIndex(of: "indikator"),
      words[..<place].contains(where: { ["penjelasan", "analisis", "uraian"].contains($0) })
    else { return nil }
    let name = NamaBaku(words[(place + 1)...].joined(separator: " "))
    return name.kata.count >= 2 ? name : nil
  }
}
