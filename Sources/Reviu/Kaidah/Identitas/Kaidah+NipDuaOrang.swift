extension Kaidah {
  /// One personnel number for two people of a list.
  static let nipDuaOrang = Kaidah(
    kode: "I95", judul: "Satu NIP untuk dua orang", kelompok: .identitas, tingkat: .galat,
    syarat: "Satu tabel memuat NIP pegawai, dan dua baris bernama lain memuat NIP yang sama.",
    bagiPenyusun: "Setiap pegawai mempunyai NIP sendiri.",
    bagiPereviu: "NIP yang sama tercetak untuk dua orang; salah satunya salah ketik atau tersalin.",
    tindakan: "Betulkan NIP menurut keputusan pengangkatan."
  ) { material, run in
    for table in material.tabel {
      guard let name = table.kolom.first(where: { KataTeks.pecah($0.judul).contains("nama") }) else { continue }
      var known: [String: (nip: NIP, nama: Sel)] = [:]
      for row in table.baris {
        let numbers = row.baris.sel.flatMap { cell in
          cell.rusak ? [] : NIP.cari(PotonganTeks(cell.teks, cell.letak))
        }
        guard numbers.count == 1, let number = numbers.first, let own = row.baris[name.nomor], own.teks.berhuruf else {
          continue
        }
        run.periksa(.nama)
        guard let other = known[number.angka] else {
          known[number.angka] = (number, own)
          continue
        }
        let words = Set(KataTeks.pecah(own.teks).filter { $0.count > 3 })
        guard !words.isEmpty, words.isDisjoint(with: KataTeks.pecah(other.nama.teks)) else { continue }
        run.temukan(
          [number, other.nip].map { Temuan.Kutipan($0.tulisan, pada: $0.letak) }
            + [own, other.nama].map { Temuan.Kutipan($0.teks, pada: $0.letak) },
          "NIP \u{201C}\(number.tulisan)\u{201D} tercetak untuk \u{201C}\(other.nama.teks)\u{201D} dan untuk \u{201C}\(own.teks)\u{201D}."
        )
      }
    }
  }
}
