extension Kaidah {
  /// One name of the list of tables that is not word for word that of its table, where all others are.
  static let namaDaftarTabel = Kaidah(
    kode: "C40", judul: "Nama tabel dalam daftar tabel berbeda dari judulnya", kelompok: .cacah, tingkat: .peringatan,
    syarat:
      "Daftar tabel memuat sedikitnya lima nama yang sama kata demi kata dengan judul tabelnya, dan sedikit yang tidak.",
    bagiPenyusun: "Daftar tabel memuat nama yang sama dengan judul tabel.",
    bagiPereviu: "Semua nama lain dalam daftar ini sama kata demi kata dengan judul tabelnya; yang ini tidak.",
    tindakan: "Samakan nama dalam daftar dengan judul tabelnya."
  ) { material, run in
    let captions = Dictionary(grouping: DaftarDepan.judulTabel(material.naskah), by: \.nomor)
    for list in DaftarDepan.baca(material.naskah, "DAFTAR TABEL") {
      let pairs = list.butir.compactMap { entry -> (DaftarDepan.Butir, DaftarDepan.Butir)? in
        guard let same = captions[entry.nomor], same.count == 1, let caption = same.first else { return nil }
        return (entry, caption)
      }
      run.periksa(.nama, pairs.count)
      let odd = pairs.filter { $0.0.kata != $0.1.kata }
      guard pairs.count - odd.count >= 5, odd.count * 5 <= pairs.count else { continue }
      for (entry, caption) in odd where DaftarDepan.mirip(entry.kata, caption.kata) {
        guard
          !entry.kata.starts(with: caption.kata),
          !Set(entry.kata).subtracting(caption.kata).allSatisfy({ Int($0) != nil })
            || !Set(caption.kata).subtracting(entry.kata).allSatisfy({ Int($0) != nil })
        else { continue }
        run.temukan(
          [entry.kutipan, caption.kutipan], seharusnya: caption.nama,
          "Daftar tabel menyebut Tabel \(entry.nomor) \u{201C}\(entry.nama)\u{201D}, judulnya \u{201C}\(caption.nama)\u{201D}.",
          keyakinan: 0.7)
      }
    }
  }
}
