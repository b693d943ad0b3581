extension Kaidah {
  /// One regulation of two kinds.
  static let peraturanGanda = Kaidah(
    kode: "I09", judul: "Satu peraturan disebut dengan dua jenis", kelompok: .identitas, tingkat: .galat,
    syarat: "Dua kutipan bernomor, bertahun, dan berjudul sama menyebut jenis peraturan yang berbeda.",
    bagiPenyusun: "Jenis, nomor, dan tahun peraturan disebut sama di seluruh naskah.",
    bagiPereviu: "Nomor, tahun, dan judulnya sama, tetapi jenisnya lain; salah satunya salah.",
    tindakan: "Periksa peraturannya dan samakan kutipannya."
  ) { material, run in
    let all = kutipan(material)
    for (_, same) in Dictionary(grouping: all, by: { "\($0.nomor)/\($0.tahun)" }).sorted(by: { $0.key < $1.key }) {
      run.periksa(.nama, same.count)
      let kinds = Dictionary(grouping: same, by: \.jenis)
      guard kinds.count == 2,
        let usual = kinds.values.max(by: { ($0.count, $1[0].kutipan.letak) < ($1.count, $0[0].kutipan.letak) }),
        let other = kinds.values.first(where: { $0[0].jenis != usual[0].jenis }), other.count <= usual.count,
        let first = other.first, usual.contains(where: { sejudul($0.tentang, first.tentang) })
      else { continue }
      run.temukan(
        (other + usual).map(\.kutipan), seharusnya: usual[0].kutipan.tulisan,
        "\u{201C}\(first.kutipan.tulisan)\u{201D} disebut \u{201C}\(usual[0].kutipan.tulisan)\u{201D} di tempat lain.")
    }
  }

  /// Well-known regulations with another number or of another kind.
  static let peraturanDikenal = Kaidah(
    kode: "I10", judul: "Kutipan peraturan SAKIP tidak sesuai", kelompok: .identitas, tingkat: .peringatan,
    syarat: "Kutipan bertahun dan berjudul sama dengan peraturan yang lazim dirujuk laporan kinerja.",
    bagiPenyusun: "Periksa jenis dan nomor peraturan pada naskah resminya.",
    bagiPereviu: "Peraturan berjudul ini bernomor atau berjenis lain.",
    tindakan: "Betulkan kutipannya menurut naskah resmi."
  ) { material, run in
    for cited in kutipan(material) {
      guard
        let known = dikenal.first(where: { known in
          known.tahun == cited.tahun && known.kata.allSatisfy { key in cited.tentang.contains { $0.hasPrefix(key) } }
        })
      else { continue }
      run.periksa(.nama)
      guard known.nomor != cited.nomor || known.jenis != cited.jenis else { continue }
      run.temukan(
        [cited.kutipan], seharusnya: known.sebutan,
        "\u{201C}\(cited.kutipan.tulisan)\u{201D} seharusnya \(known.sebutan).", keyakinan: 0.9)
    }
  }

  /// One title with two numbers or years.
  static let judulPeraturanGanda = Kaidah(
    kode: "I11", judul: "Satu judul peraturan dengan dua nomor", kelompok: .identitas, tingkat: .peringatan,
    syarat: "Dua kutipan sejenis berjudul panjang yang sama berbeda nomor atau tahunnya.",
    bagiPenyusun: "Nomor dan tahun peraturan disebut sama di seluruh naskah.",
    bagiPereviu: "Judulnya sama tetapi nomor atau tahunnya lain; salah satunya salah atau sudah dicabut.",
    tindakan: "Periksa peraturannya dan samakan kutipannya."
  ) { material, run in
    let titled = kutipan(material).filter { $0.tentang.count >= 6 && $0.tentang.first != "perubahan" }
    for (_, same) in Dictionary(grouping: titled, by: { "\($0.jenis) \($0.tentang.prefix(8).joined(separator: " "))" })
      .sorted(by: { $0.key < $1.key })
    {
      let numbers = Dictionary(grouping: same) { "\($0.nomor)/\($0.tahun)" }
      guard numbers.count == 2,
        let usual = numbers.values.max(by: { ($0.count, $1[0].kutipan.letak) < ($1.count, $0[0].kutipan.letak) }),
        let other = numbers.values.first(where: { $0[0].nomor != usual[0].nomor || $0[0].tahun != usual[0].tahun }),
        other[0].nomor == usual[0].nomor || other[0].tahun == usual[0].tahun || tetapBerlaku(same)
      else { continue }
      run.temukan(
        (other + usual).map(\.kutipan), seharusnya: other.count < usual.count ? usual[0].kutipan.tulisan : nil,
        "\u{201C}\(other[0].kutipan.tulisan)\u{201D} dan \u{201C}\(usual[0].kutipan.tulisan)\u{201D} berjudul sama.",
        keyakinan: 0.8)
    }
  }

  /// Whether a regulation of the region is cited twice, in two places, under a long title that no year renews.
  private static func tetapBerlaku(_ same: [KutipanPeraturan]) -> Bool {
    return same.count == 2 && same[0].kutipan.letak != same[1].kutipan.letak
      && ["peraturan bupati", "peraturan wali kota"].contains(same[0].jenis)
      && same.allSatisfy { $0.tentang.count >= 8 && judulTahunan.isDisjoint(with: $0.tentang) }
  }

  /// Words of the title of a regulation that a year renews.
  private static let judulTahunan: Set<String> = [
    "tahun", "anggaran", "apbd", "pencabutan", "penjabaran", "standar", "harga",
  ]

  private struct Dikenal {
    let jenis: String
    let nomor: String
    let tahun: Int
    let kata: [String]
    let sebutan: String
  }

  private static let dikenal = [
    Dikenal(
      jenis: "peraturan menteri", nomor: "14", tahun: 2017, kata: ["pedoman", "penyusunan", "surve", "kepuasan"],
      sebutan: "Peraturan Menteri PANRB Nomor 14 Tahun 2017"),
    Dikenal(
      jenis: "peraturan menteri", nomor: "53", tahun: 2014, kata: ["petunjuk", "teknis", "perjanjian", "kinerja"],
      sebutan: "Peraturan Menteri PANRB Nomor 53 Tahun 2014"),
    Dikenal(
      jenis: "peraturan menteri", nomor: "88", tahun: 2021, kata: ["evaluasi", "akuntabilitas", "kinerja"],
      sebutan: "Peraturan Menteri PANRB Nomor 88 Tahun 2021"),
    Dikenal(
      jenis: "peraturan menteri", nomor: "89", tahun: 2021, kata: ["penjenjangan", "kinerja"],
      sebutan: "Peraturan Menteri PANRB Nomor 89 Tahun 2021"),
    Dikenal(
      jenis: "peraturan menteri", nomor: "249", tahun: 2011,
      kata: ["pengukuran", "evaluasi", "pelaksanaan", "rencana"],
      sebutan: "Peraturan Menteri Keuangan Nomor 249/PMK.02/2011"),
    Dikenal(
      jenis: "peraturan presiden", nomor: "29", tahun: 2014, kata: ["sistem", "akuntabilitas", "kinerja"],
      sebutan: "Peraturan Presiden Nomor 29 Tahun 2014"),
    Dikenal(
      jenis: "peraturan pemerintah", nomor: "8", tahun: 2006, kata: ["pelaporan", "keuangan", "kinerja"],
      sebutan: "Peraturan Pemerintah Nomor 8 Tahun 2006"),
  ]

  private static func kutipan(_ material: BahanReviu) -> [KutipanPeraturan] {
    material.potongan.flatMap(KutipanPeraturan.cari)
  }

  private static func sejudul(_ left: [String], _ right: [String]) -> Bool {
    min(left.count, right.count) >= 3 && zip(left, right).prefix(5).allSatisfy { $0 == $1 }
  }
}
