import Reviu
import Testing

/// Rules for what reports in other forms state: each with its error and without it.
struct KaidahLaporanLainTests {
  @Test(arguments: [
    KaidahDiuji(
      "B96", "another indikator's target", salah: Self.kemajuan("5,32%"), baris: [8, 6], benar: Self.kemajuan("6,03%")),
    KaidahDiuji(
      "B97", "above the province", salah: Self.wilayah("di atas"), baris: [7, 3, 4], benar: Self.wilayah("di bawah")),
    KaidahDiuji("B98", "the year before", salah: Self.tanggal(2021), baris: [9], benar: Self.tanggal(2022)),
    KaidahDiuji("C82", "names in one sentence", salah: Self.nama("2 (dua)"), baris: [5], benar: Self.nama("3 (tiga)")),
    KaidahDiuji("C83", "the column of ranks", salah: Self.peringkat(4), baris: [8, 6], benar: Self.peringkat(5)),
    KaidahDiuji(
      "C84", "rows of a table", salah: Self.prestasi("4 (empat)"), baris: [1], benar: Self.prestasi("3 (tiga)")),
    KaidahDiuji("C85", "a class in a sentence", salah: Self.golongan(8), baris: [8], benar: Self.golongan(9)),
    KaidahDiuji("H82", "a list of counts", salah: Self.daftar(14), baris: [1, 3, 4, 5], benar: Self.daftar(15)),
    KaidahDiuji("H83", "ranks of a class", salah: Self.pangkat(3), baris: [5], benar: Self.pangkat(2)),
    KaidahDiuji(
      "L96", "a share that the total needs", salah: Self.bagian(""), baris: [4, 6], benar: Self.bagian("20,00%")),
    KaidahDiuji("W96", "plus instead of minus", salah: Self.rumus("+"), baris: [1], benar: Self.rumus("-")),
  ])
  func `The error is found and its correction is silent`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test func `A total that needs nothing leaves an empty cell alone`() throws {
    #expect(try KaidahDiuji.temuan("L96", Self.bagian("").replacing("100%", with: "80,00%")).isEmpty)
  }

  @Test func `A list with a part that is no known indikator is not counted`() throws {
    let text = Self.nama("2 (dua)").replacing(" dan Rasio taman dan hutan kota.", with: " dan lain-lain.")
    #expect(try KaidahDiuji.temuan("C82", text).isEmpty)
  }

  @Test func `A comparison with the year before may tell another year`() throws {
    let text = Self.tanggal(2021).replacing("tanpa sisa", with: "dibandingkan sebelumnya")
    #expect(try KaidahDiuji.temuan("B98", text).isEmpty)
  }

  private static func kemajuan(_ target: String) -> String {
    tabel(
      "Tabel 3.1", "Kemajuan", "", "Indikator|Realisasi 2023|Target 2026|Tingkat Kemajuan", "",
      "Pertumbuhan kunjungan wisata kota|5,40%|6,03%|89,55%", "",
      "Dibandingkan dengan target akhir rencana tahun 2026 sebesar \(target), tingkat kemajuannya 89,55%.")
  }

  private static func wilayah(_ side: String) -> String {
    tabel(
      "Wilayah|2023", "", "Kabupaten Contoh|2,52%", "Provinsi Contoh Raya|4,31%", "Nasional|5,32%", "",
      "Pengangguran Kabupaten Contoh berada \(side) angka Provinsi Contoh Raya (4,31%) dan di bawah angka nasional (5,32%)."
    )
  }

  private static func tanggal(_ year: Int) -> String {
    (["LAPORAN KINERJA", "DINAS CONTOH", "TAHUN 2022"]
      + ["Alat", "Buku", "Cat", "Daun", "Emas", "Foto"].map { name in
        "Pembelian \(name) selesai. Realisasi sampai dengan 31 Desember \(name == "Foto" ? year : 2022) sebesar Rp5.000,- tanpa sisa."
      }).joined(separator: "\n")
  }

  private static func nama(_ count: String) -> String {
    tabel(
      "Indikator|Target", "Indeks kota sehat|80", "Nilai air bersih kota|70", "Rasio taman dan hutan kota|60",
      "Sasaran ini diukur dengan \(count) IKU yaitu Indeks kota sehat, Nilai air bersih kota dan Rasio taman dan hutan kota."
    )
  }

  private static func peringkat(_ rank: Int) -> String {
    tabel(
      "Kabupaten|Nilai|Peringkat", "Kabupaten Anggrek|71,06|1", "Kabupaten Bakung|70,96|2", "Kabupaten Cempaka|70,38|3",
      "Kabupaten Dahlia|69,94|4", "Kabupaten Edelweis|69,26|5", "",
      "Kabupaten Edelweis berada pada peringkat \(rank) dari 5 kabupaten.")
  }

  private static func prestasi(_ count: String) -> String {
    tabel(
      "Penghargaan yang diraih selama setahun sebanyak \(count) penghargaan :", "", "Tabel 3.8",
      "Penghargaan Tahun 2022",
      "", "No|Penghargaan|Pemberi", "1|Juara lomba taman|Bupati", "2|Juara lomba arsip|Gubernur",
      "3|Kantor ramah anak|Menteri")
  }

  private static func golongan(_ count: Int) -> String {
    tabel(
      "No|Golongan|Jumlah", "1|IV/a|2", "2|III/b|5", "3|III/a|4", "4|II/c|3", "Jumlah||14", "",
      "PNS golongan IV berjumlah 2 orang, golongan III berjumlah \(count) orang dan golongan II berjumlah 3 orang.")
  }

  private static func daftar(_ count: Int) -> String {
    "Perangkat daerah berjumlah 18 (delapan belas) perangkat daerah yang terdiri dari :\n\n- Sekretariat : 2 (dua)\n- Inspektorat : 1 (satu)\n- Dinas : \(count)"
  }

  private static func pangkat(_ count: Int) -> String {
    tabel(
      "Gol|II||III|", "a|II/a|-|III/a|1", "b|II/b|1|III/b|\(count)", "c|II/c|2|III/c|4", "Jumlah||3||7")
  }

  private static func bagian(_ share: String) -> String {
    tabel(
      "No|Pendidikan|Jumlah|Persentase", "1|S2|3|15,00%", "2|S1|9|45,00%", "3|D3|4|\(share)", "4|SLTA|4|20,00%",
      "|Jumlah|20|100%")
  }

  private static func rumus(_ sign: String) -> String {
    "Untuk indikator yang semakin rendah semakin baik digunakan rumus (2 x Target \(sign) Realisasi)/Target x 100%."
  }
}
