extension Kaidah {
  /// Personnel numbers that cannot be.
  static let nipCacat = Kaidah(
    kode: "I07", judul: "NIP tidak mungkin", kelompok: .identitas, tingkat: .galat,
    syarat: "Naskah memuat NIP.",
    bagiPenyusun:
      "NIP terdiri atas 18 angka: tanggal lahir (8), tahun dan bulan pengangkatan (6), jenis kelamin (1), nomor urut (3).",
    bagiPereviu: "NIP ini tidak menurut susunan itu, sehingga pasti salah ketik.",
    tindakan: "Betulkan NIP menurut keputusan pengangkatan."
  ) { material, run in
    for number in nip(material) {
      run.periksa(.nama)
      guard let flaw = number.cacat else { continue }
      run.temukan(
        [Temuan.Kutipan(number.tulisan, pada: number.letak)], "NIP \u{201C}\(number.tulisan)\u{201D} \(flaw).")
    }
  }

  /// One person with two numbers.
  static let nipGanda = Kaidah(
    kode: "I08", judul: "Satu orang dengan dua NIP", kelompok: .identitas, tingkat: .galat,
    syarat: "Dua NIP bertanggal lahir dan bernomor urut sama berbeda satu atau dua angka.",
    bagiPenyusun: "NIP seorang pejabat sama di seluruh naskah.",
    bagiPereviu: "Kedua NIP hanya berbeda satu atau dua angka pada bulan pengangkatan; salah satunya salah ketik.",
    tindakan: "Periksa NIP menurut keputusan pengangkatan dan samakan."
  ) { material, run in
    let all = nip(material).filter { $0.cacat == nil }
    let byDigits = Dictionary(grouping: all, by: \.angka)
    let kinds = byDigits.values.sorted { ($0.count, $1[0].letak) > ($1.count, $0[0].letak) }
    for (place, usual) in kinds.enumerated() {
      for other in kinds[(place + 1)...] where serupa(usual[0].angka, other[0].angka) {
        for number in other {
          run.temukan(
            [number, usual[0]].map { Temuan.Kutipan($0.tulisan, pada: $0.letak) }
              + usual.dropFirst().map { Temuan.Kutipan($0.tulisan, pada: $0.letak) },
            seharusnya: usual.count > other.count ? usual[0].tulisan : nil,
            "NIP \u{201C}\(number.tulisan)\u{201D} dan \u{201C}\(usual[0].tulisan)\u{201D} hanya berbeda satu atau dua angka."
          )
        }
      }
    }
  }

  private static func nip(_ material: BahanReviu) -> [NIP] {
    material.potongan.flatMap(NIP.cari)
  }

  /// Whether two numbers have the same birth date, sex and serial, and nearly the same month.
  private static func serupa(_ left: String, _ right: String) -> Bool {
    left.prefix(8) == right.prefix(8) && left.suffix(4) == right.suffix(4) && zip(left, right).count { $0 != $1 } <= 2
  }
}
