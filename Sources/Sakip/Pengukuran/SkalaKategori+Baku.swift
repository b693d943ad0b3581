extension SkalaKategori {
  /// Capaian, Permendagri 86/2017. Its whole bounds leave holes (90,5; above 100): figures are rounded half-up to a
  /// whole number first, and above 100 is the top class.
  public static let permendagri86 = SkalaKategori(
    kode: "permendagri-86-2017", nama: "Kategori capaian kinerja", dasar: "Permendagri Nomor 86 Tahun 2017",
    pembulatan: .bilanganBulat,
    kelas: [
      Kelas(nama: "Sangat Tinggi", batasBawah: 91, termasukBatas: true, rentang: "91% ke atas"),
      Kelas(nama: "Tinggi", batasBawah: 76, termasukBatas: true, rentang: "76% - 90%"),
      Kelas(nama: "Sedang", batasBawah: 66, termasukBatas: true, rentang: "66% - 75%"),
      Kelas(nama: "Rendah", batasBawah: 51, termasukBatas: true, rentang: "51% - 65%"),
      Kelas(nama: "Sangat Rendah", batasBawah: nil, termasukBatas: true, rentang: "50% ke bawah"),
    ])

  /// The scale of a kecamatan whose report calls 100 and above "sangat berhasil"; the lower bounds are this project's
  /// choice, because the source names the top class only.
  public static let keberhasilan = SkalaKategori(
    kode: "keberhasilan", nama: "Kategori keberhasilan", dasar: "Ketetapan perangkat daerah",
    pembulatan: .tanpa,
    kelas: [
      Kelas(nama: "Sangat Berhasil", batasBawah: 100, termasukBatas: true, rentang: "100% ke atas"),
      Kelas(nama: "Berhasil", batasBawah: 85, termasukBatas: true, rentang: "85% sampai di bawah 100%"),
      Kelas(nama: "Cukup Berhasil", batasBawah: 70, termasukBatas: true, rentang: "70% sampai di bawah 85%"),
      Kelas(nama: "Kurang Berhasil", batasBawah: nil, termasukBatas: true, rentang: "di bawah 70%"),
    ])

  /// Nilai AKIP, PermenPANRB 88/2021: lower bounds are exclusive and nothing is rounded: 90 is A, 90,004 is AA.
  public static let nilaiAkip = SkalaKategori(
    kode: "permenpanrb-88-2021", nama: "Predikat nilai AKIP", dasar: "PermenPANRB Nomor 88 Tahun 2021",
    pembulatan: .tanpa,
    kelas: [
      Kelas(nama: "AA", batasBawah: 90, termasukBatas: false, rentang: "> 90 - 100"),
      Kelas(nama: "A", batasBawah: 80, termasukBatas: false, rentang: "> 80 - 90"),
      Kelas(nama: "BB", batasBawah: 70, termasukBatas: false, rentang: "> 70 - 80"),
      Kelas(nama: "B", batasBawah: 60, termasukBatas: false, rentang: "> 60 - 70"),
      Kelas(nama: "CC", batasBawah: 50, termasukBatas: false, rentang: "> 50 - 60"),
      Kelas(nama: "C", batasBawah: 30, termasukBatas: false, rentang: "> 30 - 50"),
      Kelas(nama: "D", batasBawah: nil, termasukBatas: true, rentang: "0 - 30"),
    ])

  /// Every scale that the program knows.
  public static let semua = [permendagri86, keberhasilan, nilaiAkip]

  /// The scale with a given ``kode``.
  public static func dengan(kode: String) -> SkalaKategori? {
    semua.first { $0.kode == kode }
  }
}
