extension SkalaKategori {
  /// Capaian, Permendagri 86/2017. Its whole bounds leave holes (90,5; above 100): figures are rounded half-up to a
  /// whole number first, and above 100 is the top class.
  public static let permendagri86 = SkalaKategori(
    teruji: "permendagri-86-2017", nama: "Kategori capaian kinerja", dasar: "Permendagri Nomor 86 Tahun 2017",
    satuan: "%", pembulatan: 0,
    kelas: [
      Kelas("Sangat Tinggi", bawah: .mulai(91), atas: .sampai(100)),
      Kelas("Tinggi", bawah: .mulai(76), atas: .sampai(90)),
      Kelas("Sedang", bawah: .mulai(66), atas: .sampai(75)),
      Kelas("Rendah", bawah: .mulai(51), atas: .sampai(65)),
      Kelas("Sangat Rendah", atas: .sampai(50)),
    ])

  /// Nilai AKIP, PermenPANRB 88/2021: lower bounds are exclusive and nothing is rounded: 90 is A, 90,004 is AA.
  public static let nilaiAkip = SkalaKategori(
    teruji: "permenpanrb-88-2021", nama: "Predikat nilai AKIP", dasar: "PermenPANRB Nomor 88 Tahun 2021",
    satuan: "", pembulatan: nil,
    kelas: [
      Kelas("AA", bawah: .diAtas(90), atas: .sampai(100)),
      Kelas("A", bawah: .diAtas(80), atas: .sampai(90)),
      Kelas("BB", bawah: .diAtas(70), atas: .sampai(80)),
      Kelas("B", bawah: .diAtas(60), atas: .sampai(70)),
      Kelas("CC", bawah: .diAtas(50), atas: .sampai(60)),
      Kelas("C", bawah: .diAtas(30), atas: .sampai(50)),
      Kelas("D", bawah: .mulai(0), atas: .sampai(30)),
    ])

  /// The scales of the law, which need no record of the pemda.
  public static let peraturan = [permendagri86, nilaiAkip]

  /// The scale of the law with a given ``kode``.
  public static func peraturan(kode: String) -> SkalaKategori? {
    peraturan.first { $0.kode == kode }
  }
}

extension SkalaKategori.Batas {
  fileprivate static func mulai(_ whole: Int) -> Self { Self(ExactDecimal(whole), termasuk: true) }
  fileprivate static func sampai(_ whole: Int) -> Self { Self(ExactDecimal(whole), termasuk: true) }
  fileprivate static func diAtas(_ whole: Int) -> Self { Self(ExactDecimal(whole), termasuk: false) }
}
