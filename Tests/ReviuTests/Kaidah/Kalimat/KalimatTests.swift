import Testing

@testable import Reviu

struct KalimatTests {
  @Test(arguments: [
    (
      "Serapan tahun 2024 sebesar 91,00% dari realisasi Rp. 90.000.000,- dengan pagu Rp. 100.000.000,- atau sebesar 90,00%.",
      "91,00%"
    ),
    (
      "Serapan tahun 2024 sebesar 90,00% dari realisasi Rp. 90.000.000,- dengan pagu Rp. 100.000.000,- atau sebesar 91,00%.",
      "91,00%"
    ),
    (
      "Serapan tahun 2024 sebesar 90% dari realisasi Rp. 90.000.000,- dengan pagu Rp. 100.000.000,- atau sebesar 90,00%.",
      ""
    ),
  ])
  func `Two percentages for one thing`(text: String, wrong: String) throws {
    #expect(try KaidahDiuji.temuan("B01", text).first?.kutipan.first?.tulisan ?? "" == wrong)
  }

  @Test(arguments: [
    ("Angka itu naik dari 80,1 menjadi 79,5.", true), ("Angka itu naik dari 79,5 menjadi 80,1.", false),
    ("Terjadi penurunan dari sebesar 5,4% pada tahun 2023 menjadi 6,1% pada tahun 2024.", true),
    ("Terjadi penurunan dari sebesar 6,1% pada tahun 2023 menjadi 5,4% pada tahun 2024.", false),
    ("Peringkat naik dari 5 menjadi 3.", false),
    ("Terjadi peningkatan mutu dengan turunnya keluhan dari 9,5 menjadi 7,5.", false),
    ("Peningkatan kinerja terlihat pada keluhan dari 9,5 menjadi 7,5.", false),
    ("Nilai meningkat dari 70 menjadi 65%.", false),
  ])
  func `A rise that falls`(text: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B03", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Dengan capaian sebesar 92,5% maka target telah tercapai.", true),
    ("Dengan capaian sebesar 102,5% maka target telah tercapai.", false),
    ("Capaian sebesar 104% sehingga belum mencapai target.", true),
    ("Capaian sebesar 94% sehingga belum mencapai target.", false),
    ("Jika capaian sebesar 94% maka target tercapai.", false),
    ("Indeks taman dengan capaian sebesar 94% sedangkan indeks lain telah mencapai target.", false),
  ])
  func `A verdict against its capaian`(text: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B04", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("100%", "Dari seluruh indikator sasaran sebagian sudah tercapai.", true),
    ("90%", "Dari seluruh indikator sasaran sebagian sudah tercapai.", false),
    ("90%", "Belum ada target yang tercapai.", true),
    ("90%", "Seluruh indikator kinerja telah tercapai.", true),
    ("100%", "Seluruh indikator kinerja telah tercapai.", false),
    ("90%", "Seluruh indikator kinerja tahun 2022 telah tercapai.", false),
    ("90%", "Jumlah seluruh indikator yang tercapai adalah satu.", false),
    ("90%", "Jika seluruh indikator tercapai, dinas diberi penghargaan.", false),
  ])
  func `All and some`(result: String, sentence: String, isFound: Bool) throws {
    let text = """
      LAPORAN KINERJA DINAS CONTOH TAHUN 2024
      Indikator\tTarget\tRealisasi\tCapaian
      Indeks Taman\t70\t70\t100%
      Indeks Jalan\t80\t72\t\(result)

      \(sentence)
      """
    #expect(try KaidahDiuji.temuan("B05", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Efisiensi tertinggi pada sasaran merawat taman kota.", true),
    ("Efisiensi tertinggi pada sasaran merawat jalan kota.", false),
    ("Efisiensi yang paling rendah adalah sasaran ketiga, sedangkan yang tertinggi sasaran kedua.", false),
    ("Sasaran pertama memiliki efisiensi tertinggi.", true), ("Efisiensi tertinggi pada sasaran lain.", false),
  ])
  func `The highest and the lowest`(sentence: String, isFound: Bool) throws {
    let text = """
      Sasaran\tIndikator\tEfisiensi
      Merawat taman kota\tIndeks Taman\t2,10%
      Merawat jalan kota\tIndeks Jalan\t4,00%
      Merawat air kota\tIndeks Air\t0,50%

      \(sentence)
      """
    #expect(try KaidahDiuji.temuan("B02", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Efisiensi tertinggi dikarenakan realisasi anggarannya tinggi.", true),
    ("Efisiensi tertinggi dikarenakan realisasi anggarannya rendah.", false),
    ("Efisiensi yang rendah disebabkan serapan yang tinggi.", false),
    ("Efisiensi yang rendah disebabkan serapan yang paling rendah.", true),
    ("Capaian tinggi karena realisasi anggaran tinggi.", false),
  ])
  func `A reason against the formula of efisiensi`(text: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B06", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Nilai dinas 71,2 lebih tinggi daripada rata-rata provinsi sebesar 73,0.", true),
    ("Nilai dinas 74,2 lebih tinggi daripada rata-rata provinsi sebesar 73,0.", false),
    ("Angka itu 4,2% masih di bawah angka nasional 3,9%.", true),
    ("Angka itu 3,2% masih di bawah angka nasional 3,9%.", false),
    ("Realisasi 2,1% melampaui target 2,4%.", false), ("Nilai 70,17 lebih rendah 1,92 poin dari tahun lalu.", false),
    ("Nilai 70,17 lebih rendah 1,92 dari tahun lalu sebesar 72,09.", false),
    ("Nilai 73,17 lebih rendah dari tahun 2023 sebesar 72,09.", true),
  ])
  func `Above and below`(text: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B15", text).isEmpty != isFound)
  }

  @Test(arguments: [("menurun", true), ("meningkat", false)])
  func `A comparison of years against the table`(word: String, isFound: Bool) throws {
    let text = """
      Indikator\tRealisasi 2023\tRealisasi 2024
      Indeks Taman Kota\t70,1\t72,4

      Indeks Taman Kota \(word) pada tahun 2024 dibanding tahun 2023.
      """
    #expect(try KaidahDiuji.temuan("B16", text).isEmpty != isFound)
  }

  @Test(arguments: [("RK", true), ("TK", false)])
  func `A legend that defines one symbol twice`(symbol: String, isFound: Bool) throws {
    let text =
      "E = RA / PA : RK / TK\n\nRA = realisasi anggaran\nRK = realisasi kinerja\nPA = pagu anggaran\n\(symbol) = target kinerja\n"
    let found = try KaidahDiuji.temuan("B07", text)
    #expect(found.map(\.seharusnya) == (isFound ? ["TK = target kinerja"] : []))
  }

  @Test(arguments: [
    (
      "Belanja modal dinas pada tahun ini telah dianggarkan seluruhnya sebesar Rp. 1.500.000,00. 2.400.000,00 atau 93% lebih",
      true
    ),
    (
      "Belanja modal dinas pada tahun ini telah direalisasikan sebesar Rp. 1.500.000,00 dari Rp. 2.400.000,00 atau 93% lebih",
      false
    ),
    ("Program Penataan Taman 1.500.000. 2.400.000", false),
  ])
  func `Two amounts without a word between`(text: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B12", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("tingkat desa dan warga tingkat desa dan kota", true), ("untuk untuk warga", true), ("masing masing warga", false),
    ("pembinaan warga pembinaan warga kota", true), ("desa desa di kota", false), ("satu dua tiga", false),
  ])
  func `Words in a row`(text: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B11", "Kegiatan \(text).").isEmpty != isFound)
  }

  @Test(arguments: [
    ("Jumlah laporan laporan hasil penataan taman", true), ("Perayaan hari hari besar nasional", false),
  ])
  func `A noun that is doubled in a cell and stands once beside it`(cell: String, isFound: Bool) throws {
    let text = "Indikator\tRumus\nJumlah laporan hasil penataan taman\t\(cell)\n"
    #expect(try KaidahDiuji.temuan("B11", text).isEmpty != isFound)
  }

  @Test func `A list that stands twice is found once, a phrase used three times is not`() throws {
    let items = """
      1. Menambah petugas kebersihan taman agar seluruh taman terawat sepanjang tahun dengan baik.
      2. Menambah alat perawatan taman di setiap wilayah kerja agar pekerjaan selesai tepat waktu.
      """
    #expect(try KaidahDiuji.baris("B09", "A. Solusi\n\n\(items)\n\nB. Lainnya\n\n\(items)") == [8])
    #expect(try KaidahDiuji.temuan("B09", [items, items, items].joined(separator: "\n\n")).isEmpty)
  }

  @Test func `A list that begins at its third item`() throws {
    let rest = "Kurangnya petugas taman pada semua wilayah kerja."
    #expect(try KaidahDiuji.baris("B10", "A. Hambatan\n\na. \(rest)\nb. \(rest)\nc. \(rest)").isEmpty)
    #expect(try KaidahDiuji.baris("B10", "A. Hambatan\n\na. \(rest)\nd. \(rest)") == [4])
  }

  @Test(arguments: [("c", []), ("f", [9])])
  func `A list goes on behind lists of items in it`(mark: String, lines: [Int]) throws {
    let rest = "Kurangnya petugas taman pada semua wilayah kerja."
    let inner = "- a. \(rest)\n- b. \(rest)\n- c. \(rest)\n- d. \(rest)"
    let text = "A. Hambatan\n\na. \(rest)\nb. \(rest)\n\(inner)\n\(mark). \(rest)"
    #expect(try KaidahDiuji.baris("B10", text) == lines)
  }

  @Test(arguments: [("Kedua", true), ("Ketiga", false)])
  func `A caption that counts another sasaran than its lead`(ordinal: String, isFound: Bool) throws {
    let text = """
      Program pendukung sasaran ketiga dinas dapat dilihat pada tabel di bawah ini :

      Tabel 3.1 Program Pendukung Sasaran \(ordinal)

      Kode\tNama Program
      1.01\tProgram Penataan Taman
      """
    #expect(try KaidahDiuji.baris("B08", text) == (isFound ? [3] : []))
  }

  @Test func `An item about a sasaran under the table of the tujuan, and an indikator under another sasaran`() throws {
    let text = """
      1. Meningkatnya mutu taman kota dengan indikator kinerja yaitu Indeks Taman Kota.
      2. Meningkatnya mutu jalan kota dengan indikator kinerja yaitu Indeks Jalan Kota.

      Tabel 3.1 Capaian Tujuan Dinas Contoh

      Indikator\tTarget
      Indeks Kota\t70

      1. Capaian sasaran pertama tahun ini sangat baik.

      Rincian indikator kinerja pada sasaran kedua sebagai berikut :

      1) Indeks Taman Kota
      """
    #expect(try KaidahDiuji.baris("B13", text) == [9])
    #expect(try KaidahDiuji.baris("B14", text) == [11])
  }
}
