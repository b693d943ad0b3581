extension Kaidah {
  /// A heading with another year than its line in the list of contents.
  static let tahunDaftarIsi = Kaidah(
    kode: "I86", judul: "Tahun pada judul bab berbeda dengan daftar isi", kelompok: .identitas, tingkat: .galat,
    syarat: "Judul bernomor dan baris daftar isinya sama kata demi kata, kecuali tahunnya.",
    bagiPenyusun: "Judul dan daftar isi menyebut tahun yang sama; tahun lain biasanya tertinggal dari dokumen lalu.",
    bagiPereviu: "Yang dikutip lebih dahulu adalah tahun yang lebih jarang disebut dalam dokumen.",
    tindakan: "Samakan tahun pada judul dan daftar isi."
  ) { material, run in
    let headings = DaftarDepan.judul(material.naskah)
    for entry in DaftarDepan.baca(material.naskah, "DAFTAR ISI").flatMap(\.butir) {
      let named = headings.filter { $0.nomor == entry.nomor }
      guard named.count == 1, let heading = named.first, kata(heading) == kata(entry), !kata(entry).isEmpty,
        let listed = tahun(entry), let printed = tahun(heading)
      else { continue }
      run.periksa(.tanggal)
      guard listed != printed else { continue }
      let texts = material.kalimat.map(\.teks.tahunTercetak)
      let isListWrong = texts.count { $0.contains(printed) } > texts.count { $0.contains(listed) }
      let quoted = isListWrong ? [entry.kutipan, heading.kutipan] : [heading.kutipan, entry.kutipan]
      guard !run.sudahSalah(quoted) else { continue }
      run.temukan(
        quoted, seharusnya: "\(isListWrong ? printed : listed)",
        "\(entry.nomor) dalam daftar isi bertahun \(listed), judulnya di dalam naskah bertahun \(printed).",
        keyakinan: 0.9)
    }
  }

  private static func kata(_ item: DaftarDepan.Butir) -> [String] { item.kata.filter { Int($0) == nil } }

  private static func tahun(_ item: DaftarDepan.Butir) -> Int? {
    let years = item.nama.tahunTercetak
    return years.count == 1 ? years[0] : nil
  }
}
