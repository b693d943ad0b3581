import Sakip

extension Kaidah {
  /// A cell that does not follow the computation that the other rows of its column follow.
  static let hubunganKolom = Kaidah(
    kode: "H13", judul: "Sel tidak mengikuti hitungan kolomnya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Sedikitnya tiga baris membuktikan bahwa satu kolom adalah selisih, jumlah, hasil kali, persentase, atau pertumbuhan dari dua kolom lain.",
    bagiPenyusun: "Kolom yang dihitung harus dihitung sama pada setiap baris.",
    bagiPereviu: "Baris lain pada kolom ini mengikuti hitungan yang sama, baris ini tidak.",
    tindakan: "Hitung kembali sel itu, atau betulkan angka yang dihitung."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 {
      for relation in HubunganKolom.semua(table) { periksaHubungan(relation, table, &run) }
    }
  }

  private static func periksaHubungan(
    _ relation: HubunganKolom, _ table: TabelTerbaca, _ run: inout Pemeriksaan
  ) {
    for row in table.baris {
      guard let a = row.angka[relation.kiri.nomor], let b = row.angka[relation.kanan.nomor],
        let printed = row.angka[relation.hasil.nomor], let value = relation.rumus.hitung(a, b)
      else { continue }
      run.periksa(relation.rumus == .selisih ? .selisih : relation.rumus == .bagi ? .persen : .jumlah)
      let ends = [(value.bawah, value.atas), (Ratio(0) - value.atas, Ratio(0) - value.bawah)]
      guard !ends.contains(where: { printed.selang.cocok(antara: $0.0, dan: $0.1) != .tidak }) else { continue }
      let quoted = [relation.hasil, relation.kiri, relation.kanan].compactMap { row.kutipan($0.nomor) }
      guard !run.sudahSalah(quoted) else { continue }
      let result = value.tepat.printed(decimals: max(printed.nilai.decimals, a.bulat && b.bulat ? 0 : 2))
      run.temukan(
        quoted, seharusnya: result, perhitungan: "\(relation.rumus.tulis(a, b)) = \(result)",
        "\u{201C}\(relation.hasil.judul)\u{201D} \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal \(relation.rumus.tulis(a, b)) = \(result), seperti pada baris lain.",
        keyakinan: 0.9)
    }
  }
}
