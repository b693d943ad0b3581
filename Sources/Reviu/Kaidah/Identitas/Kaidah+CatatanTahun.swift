extension Kaidah {
  /// A note with a star about another year than the starred head.
  static let catatanTahun = Kaidah(
    kode: "I92", judul: "Tahun pada catatan bertanda bukan tahun yang diberi tanda", kelompok: .identitas,
    tingkat: .peringatan,
    syarat: "Satu kepala kolom bertahun diberi tanda bintang, dan catatan di bawah tabelnya menyebut satu tahun.",
    bagiPenyusun: "Catatan bertanda bintang menjelaskan kolom yang diberi tanda itu.",
    bagiPereviu: "Kolom yang diberi tanda bintang memuat tahun yang lain.",
    tindakan: "Betulkan tahun pada catatannya, atau pindahkan tandanya."
  ) { material, run in
    // The star itself is read as a mark of layout; what is left of `*)` is the bracket.
    for text in material.naskah.alinea where text.teks.hasPrefix(")") || text.teks.hasPrefix("*") {
      let years = text.teks.tahunTercetak
      guard let year = years.first, Set(years).count == 1,
        let table = material.tabel.last(where: { ($0.tabel.letak ?? text.letak) < text.letak }),
        let last = table.baris.last?.baris.letak, text.letak.baris - last.baris <= 4
      else { continue }
      let cells = (table.tabel.kepala + table.tabel.isi).flatMap(\.sel).filter { cell in
        cell.teks.contains("*") || cell.teks.hasSuffix(")") && !cell.teks.contains("(")
      }
      guard cells.count == 1, let starred = cells.first, let own = starred.teks.tahunTercetak.first,
        starred.teks.tahunTercetak.count == 1, starred.teks.utf8.count < 40
      else { continue }
      run.periksa(.tanggal)
      guard own != year else { continue }
      run.temukan(
        [Temuan.Kutipan(text.teks, pada: text.letak), Temuan.Kutipan(starred.teks, pada: starred.letak)],
        seharusnya: "\(own)",
        "Catatan bertanda bintang menyebut tahun \(year), sedangkan kolom yang diberi tanda adalah \u{201C}\(starred.teks)\u{201D}.",
        keyakinan: 0.9)
    }
  }
}
