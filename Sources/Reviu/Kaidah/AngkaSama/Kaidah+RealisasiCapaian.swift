import Sakip

extension Kaidah {
  /// Realisasi and capaian that a sentence states together, against the row of a table with the same realisasi.
  static let realisasiCapaian = Kaidah(
    kode: "S09", judul: "Capaian dalam kalimat berbeda dari tabel dengan realisasi yang sama", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Satu kalimat menyebut satu realisasi dengan satu capaian, dan tabel memuat realisasi itu dengan capaian yang berbeda satu angka.",
    bagiPenyusun: "Capaian dalam kalimat harus sama dengan capaian dalam tabel.",
    bagiPereviu: "Realisasi dalam kalimat sama dengan tabel, capaiannya berbeda satu angka seperti salah ketik.",
    tindakan: "Samakan capaian dalam kalimat dengan tabel."
  ) { material, run in
    let rows = material.tabel.flatMap(pasanganTabel)
    for text in material.uraian {
      for sentence in Set(text.butir.map(\.kalimat)).sorted() {
        periksaPasangan(text.butir.filter { $0.kalimat == sentence && !$0.uang }, rows, &run)
      }
    }
  }

  private static func pasanganTabel(
    _ table: TabelTerbaca
  ) -> [(realisasi: AngkaTercetak, capaian: AngkaTercetak, kutipan: Temuan.Kutipan)] {
    guard let result = table.kolom.last(where: { $0.peran == .capaian }),
      let actual = table.kolom.last(where: { $0.peran == .realisasi && $0.nomor < result.nomor })
    else { return [] }
    return table.baris.compactMap { row in
      guard let measured = row.angka[actual.nomor], measured.nilai.decimals > 1, let printed = row.angka[result.nomor],
        let quoted = row.kutipan(result.nomor)
      else { return nil }
      return (measured, printed, quoted)
    }
  }

  private static func periksaPasangan(
    _ items: [Uraian.Butir], _ rows: [(realisasi: AngkaTercetak, capaian: AngkaTercetak, kutipan: Temuan.Kutipan)],
    _ run: inout Pemeriksaan
  ) {
    let results = items.filter { $0.persen && $0.peran == .capaian }
    guard results.count == 1, let printed = results.first, items.count == 2,
      let measured = items.first(where: { !$0.persen && $0.angka.nilai.decimals > 1 })
    else { return }
    let known = rows.filter { $0.realisasi.nilai == measured.angka.nilai }
    guard let row = known.first else { return }
    run.periksa(.persen)
    guard !known.contains(where: { $0.capaian.sama(printed.angka) }), row.capaian.miripSatuAngka(printed.angka.nilai),
      !run.sudahSalah([printed.kutipan, row.kutipan])
    else { return }
    run.temukan(
      [printed.kutipan, row.kutipan], seharusnya: row.capaian.tulisan,
      "Capaian dengan realisasi \(measured.angka.tulisan) disebut \(printed.angka.tulisan), padahal tabel memuat \(row.capaian.tulisan).",
      keyakinan: 0.9)
  }
}
