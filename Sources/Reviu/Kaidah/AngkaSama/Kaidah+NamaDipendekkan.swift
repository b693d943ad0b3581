extension Kaidah {
  /// An indikator of a programme whose name another table of the same programme prints with more words.
  static let namaDipendekkan = Kaidah(
    kode: "S91", judul: "Nama indikator dipendekkan", kelompok: .angkaSama, tingkat: .peringatan,
    syarat:
      "Dua tabel memuat indikator untuk program atau kegiatan yang sama, dan satu nama hanya memuat sebagian kata nama yang lain.",
    bagiPenyusun: "Nama indikator ditulis utuh pada semua tabel.",
    bagiPereviu: "Untuk program atau kegiatan yang sama, tabel lain memuat nama ini dengan kata-kata di tengahnya.",
    tindakan: "Pakai nama resmi menurut dokumen perencanaan pada semua tempat."
  ) { material, run in
    var known: [String: [NamaTercetak]] = [:]
    for (place, table) in material.tabel.enumerated() {
      for name in indikatorProgram(table, place) { known[name.program, default: []].append(name.indikator) }
    }
    for (_, names) in known.sorted(by: { $0.key < $1.key }) where Set(names.compactMap(\.tabel)).count > 1 {
      run.periksa(.nama, names.count)
      for short in names {
        let longer = names.filter { other in
          other.tabel != short.tabel && terpotongTengah(short.nama.kata, other.nama.kata)
        }
        guard let whole = longer.first, Set(longer.map(\.nama.kunci)).count == 1,
          !material.nama.dibedakan(short.nama, whole.nama),
          !names.contains(where: { $0.tabel == whole.tabel && $0.nama == short.nama }),
          !names.contains(where: { $0.tabel == short.tabel && $0.nama == whole.nama })
        else { continue }
        run.temukan(
          ([short] + longer.prefix(3)).map(\.kutipan), seharusnya: whole.teks,
          "\u{201C}\(short.teks)\u{201D} pada tabel lain untuk program yang sama tercetak \u{201C}\(whole.teks)\u{201D}.",
          keyakinan: 0.7)
      }
    }
  }

  /// The indikator of each programme or kegiatan of a table; a row without name goes on with the one above.
  private static func indikatorProgram(_ table: TabelTerbaca, _ place: Int) -> [(
    program: String, indikator: NamaTercetak
  )] {
    guard let name = table.kolom(.nama), let column = table.kolom(.indikator), name.nomor < column.nomor else {
      return []
    }
    var current = ""
    return table.baris.compactMap { row in
      guard let title = row.baris[name.nomor], let cell = row.baris[column.nomor], !title.rusak, !cell.rusak else {
        current = ""
        return nil
      }
      if !title.kosong { current = NamaBaku(title.teks).kunci }
      guard !current.isEmpty, !cell.kosong else { return nil }
      let own = NamaBaku(cell.teks)
      guard (4...40).contains(own.kata.count) else { return nil }
      return (
        current,
        NamaTercetak(teks: cell.teks, nama: own, letak: cell.letak, jenis: .indikator, tabel: place, pagu: nil)
      )
    }
  }

  /// Whether a name is another without two or more words of its middle.
  private static func terpotongTengah(_ short: [String], _ whole: [String]) -> Bool {
    guard (2...4).contains(whole.count - short.count), short.first == whole.first, short.suffix(2) == whole.suffix(2)
    else { return false }
    var rest = short[...]
    for word in whole where rest.first == word { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
