import Sakip

extension Kaidah {
  /// The figure of one name under one head in two tables.
  static let kolomSama = Kaidah(
    kode: "S08", judul: "Angka satu nama di bawah judul kolom yang sama berbeda di dua tabel", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Sedikitnya lima nama muncul di dua tabel di bawah judul kolom yang sama, dan delapan dari sepuluh angkanya sama.",
    bagiPenyusun: "Angka yang sama, misalnya capaian kinerja satu program, harus sama di setiap tabel.",
    bagiPereviu: "Nama lain di bawah judul kolom yang sama berangka sama di kedua tabel, nama ini tidak.",
    tindakan: "Tetapkan angka yang benar, lalu samakan kedua tabel itu."
  ) { material, run in
    let cells = material.tabel.enumerated().flatMap { selBernama($1, $0) }
    for (_, column) in Dictionary(grouping: cells, by: \.judul).sorted(by: { $0.key < $1.key }) {
      periksaKolom(column, &run)
    }
  }

  private struct SelBernama {
    let judul: String
    let kunci: String
    let nama: String
    let tabel: Int
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
  }

  private static let sudahDibandingkan: Set<Peran> = [
    .nomor, .kode, .satuan, .pagu, .realisasiAnggaran, .serapan, .target, .realisasi, .jumlah,
  ]

  private static func selBernama(_ table: TabelTerbaca, _ number: Int) -> [SelBernama] {
    let caption = table.tabel.judul?.nama ?? ""
    guard let name = table.kolom.first(where: { $0.peran == .nama }), table.kolom(.indikator) == nil,
      !PernyataanIndikator.berkala(caption)
    else { return [] }
    let year = PembacaKolom.tahun(caption).map { " \($0)" } ?? ""
    return table.kolom.filter { !sudahDibandingkan.contains($0.peran) && !PernyataanIndikator.berkala($0.judul) }
      .flatMap { column in
        table.baris.compactMap { row in
          guard let text = row.baris[name.nomor]?.teks, let figure = row.angka[column.nomor],
            let quoted = row.kutipan(column.nomor)
          else { return nil }
          let key = NamaSerupa(text).kunci
          guard key.count > 11, !row.adalahJumlah, !column.judul.isEmpty else { return nil }
          return SelBernama(
            judul: column.judul.lowercased() + year, kunci: key, nama: text, tabel: number, angka: figure,
            kutipan: quoted)
        }
      }
  }

  private static func periksaKolom(_ cells: [SelBernama], _ run: inout Pemeriksaan) {
    let groups = Dictionary(grouping: cells, by: \.kunci).values.filter { group in
      group.count > 1 && Set(group.map(\.tabel)).count == group.count
    }
    let different = groups.filter { group in !group.dropFirst().allSatisfy { $0.angka.sama(group[0].angka) } }
    run.periksa(.angka, groups.count)
    guard groups.count >= 5, different.count * 5 <= groups.count else { return }
    for group in different.sorted(by: { $0[0].kutipan.letak < $1[0].kutipan.letak }) {
      let common = group.max { left, right in
        group.count { $0.angka.sama(left.angka) } <= group.count { $0.angka.sama(right.angka) }
      }
      guard let common else { continue }
      for wrong in group where !wrong.angka.sama(common.angka) && !run.sudahSalah([wrong.kutipan, common.kutipan]) {
        run.temukan(
          [wrong.kutipan, common.kutipan], seharusnya: group.count > 2 ? common.angka.tulisan : nil,
          "\u{201C}\(wrong.nama)\u{201D} tercetak \(wrong.angka.tulisan), padahal pada baris \(common.kutipan.letak.baris) di bawah judul kolom yang sama tercetak \(common.angka.tulisan).",
          keyakinan: 0.9)
      }
    }
  }
}
