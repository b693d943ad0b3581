extension Kaidah {
  /// Decisions of a decree that are not numbered in order.
  static let nomorDiktum = Kaidah(
    kode: "C30", judul: "Diktum keputusan tidak berurutan", kelompok: .cacah, tingkat: .galat,
    syarat: "Keputusan dengan diktum KESATU, KEDUA, dan seterusnya.",
    bagiPenyusun: "Setiap diktum mempunyai nomornya sendiri, tanpa yang ganda atau terlewat.",
    bagiPereviu: "Diktum ini mengulang nomor yang sudah dipakai atau melewati satu nomor.",
    tindakan: "Betulkan nomor diktumnya."
  ) { material, run in
    var last: (nomor: Int, tercetak: Int, kutipan: Temuan.Kutipan)?
    for text in material.potongan {
      guard let first = text.kata.first, let number = diktum[first.teks],
        text.kata.count == 1 || text.kata[1].teks == ":",
        text.teks.prefix(first.rentang.count).allSatisfy(\.isUppercase)
      else { continue }
      let quoted = text.kutip(first.rentang)
      run.periksa(.cacah)
      if let before = last, number != 1, number != before.nomor + 1, number != before.tercetak + 1 {
        let right = diktum.filter { $0.value == before.nomor + 1 }.map { $0.key.uppercased() }.sorted().first
        run.temukan(
          [quoted, before.kutipan], seharusnya: right,
          "Diktum \(quoted.tulisan) menyusul \(before.kutipan.tulisan); nomornya tidak berurutan.", keyakinan: 0.9)
        // What stands in the wrong place takes the number it should have.
        last = (before.nomor + 1, number, quoted)
      } else {
        last = (number, number, quoted)
      }
    }
  }

  private static let diktum: [String: Int] = [
    "kesatu": 1, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11,
  ]
}
