import Testing

@testable import Reviu

struct NamaTests {
  @Test(arguments: [
    ("Penyediaan Barang Cetak dan Penggandaan", "Penyediaan Barang Cetakan dan Penggandaan", true),
    ("Penataan Taman Kota Terpadu", "Penataan Taman Kota Terpadu (PTKT)", true),
    ("1.2 Program Penataan Taman Kota", "PENATAAN TAMAN KOTA", true),
    ("Penyediaan Rapat Koordinasi dan Konsultasi Dinas", "Penyelenggaraan Rapat Koordinasi dan Konsultasi Dinas", true),
    ("Penyediaan Rapat Koordinasi Dinas", "Penyelenggaraan Rapat Koordinasi Dinas", false),
    ("Jumlah taman kota yang terawat baik", "Persentase taman kota yang terawat baik", false),
    ("Menyelenggarakan penataan taman kota", "Penyelenggaraan penataan taman kota", false),
    ("Angka Kecelakaan Kerja", "Tingkat Kecelakaan Kerja", true), ("Angka Kecelakaan", "Tingkat Kecelakaan", false),
    (
      "Jumlah warga dewasa yang mendapat layanan taman sesuai baku mutu kota",
      "Jumlah warga lansia yang mendapat layanan taman sesuai baku mutu kota", false
    ),
    ("Pengelolaan Sekolah Dasar Negeri", "Pengelolaan Sekolah Menengah Negeri", false),
    ("Pelaksanaan Pelayanan Angkutan Sungai", "Pelaksanaan Pelayaran Angkutan Sungai", false),
  ])
  func `Two names that are one`(left: String, right: String, isOne: Bool) {
    #expect(BedaNama(NamaBaku(left), NamaBaku(right)).satuNama == isOne)
    #expect(BedaNama(NamaBaku(right), NamaBaku(left)).satuNama == isOne)
  }

  private static let program = """
    No\tProgram/Kegiatan\tIndikator\tTarget\tPagu
    1\tProgram Penataan Taman Kota Terpadu\tPersentase taman yang terawat\t100%\t9.000.000
    2\tPenyediaan Alat Perawatan Taman\tJumlah alat perawatan taman\t2 Unit\t4.000.000
    3\tPenyediaan Jasa Alat Perawatan Taman\tJumlah jasa perawatan taman\t2 Paket\t5.000.000
    """

  @Test(arguments: [
    ("1) Program Penataan Taman Kota Terpadu", []), ("1) Program Penataan Tamam Kota Terpadu", [6]),
    ("1) Penyediaan Jasa Alat Perawatan Taman", []),
    ("Dana untuk kegiatan Penyediaan Jasa Alat Perawatann Taman adalah cukup.", [6]),
    ("Petugas menyediakan alat perawatan taman bagi warga.", []),
  ])
  func `A name that the text spells in another way`(line: String, lines: [Int]) throws {
    #expect(try KaidahDiuji.baris("S50", Self.program + "\n\n" + line) == lines)
  }

  @Test func `One code with two names`() throws {
    let text = """
      Kode\tNama Kegiatan
      7.01.02.01\tPenataan Taman Kota
      7.01.02.02\tPenataan Jalan Kota

      Uraian di antara dua tabel.

      Kode\tNama Kegiatan
      7.01.02.01\tPenataan Taman Desa
      7.01.02.02\tPenataan Jalan Kota
      """
    #expect(try KaidahDiuji.baris("S51", text) == [8])
  }

  @Test(arguments: [("Pembinaan Warga Pesisir Pantai", [9]), ("Pengadaan Kapal Angkut Besar", [])])
  func `One budget with two names`(name: String, lines: [Int]) throws {
    let same = (1...5).map { "Kegiatan Contoh Nomor \("abcde".map(String.init)[$0 - 1])satu\t\($0)1.250.000" }
    let first = ["Nama Kegiatan\tPagu"] + same + ["Pengadaan Kapal Angkut Besar\t97.350.000"]
    let second = ["Nama Kegiatan\tPagu"] + same + ["\(name)\t97.350.000"]
    let text = (first + ["", "Uraian di antara.", ""] + second).joined(separator: "\n")
    let found = try KaidahDiuji.temuan("S51", text)
    #expect(found.flatMap(\.baris) == (lines.isEmpty ? [] : [7, 17]))
  }

  @Test func `A tujuan in the column of sasaran, and a table of the tujuan that prints a sasaran`() throws {
    let text = """
      Tujuan\tSasaran\tIndikator Sasaran
      Terwujudnya Kota Hijau Lestari\tMeningkatnya mutu taman kota\tIndeks Taman

      Uraian di antara dua tabel.

      Tabel 3.1 Capaian Tujuan
      Sasaran\tIndikator
      Meningkatnya mutu taman kota\tIndeks Kota

      Uraian di antara dua tabel.

      Tabel 3.2 Perjanjian Kinerja
      Sasaran\tIndikator
      Terwujudnya Kota Hijau Lestari\tIndeks Kota
      """
    #expect(try KaidahDiuji.baris("S52", text) == [8, 14])
  }

  @Test func `A text that speaks of the neighbour of its heading`() throws {
    let names = ["Penataan Taman Kota", "Penataan Jalan Kota", "Perawatan Alat Kerja"]
    let table = "Nama Kegiatan\tPagu\n" + names.map { "\($0)\t1.000.000" }.joined(separator: "\n")
    let body = zip(names, [names[0], names[1], "Pengadaan Mobil Dinas"]).enumerated().map { index, pair in
      "\(index + 1)) \(pair.0)\n\nDana untuk sub kegiatan \(pair.1) adalah senilai Rp. 1.000.000,-."
    }
    let text =
      table + "\n\n"
      + (body + ["4) \(names[0])\n\nDana sub kegiatan \(names[0]) adalah cukup."]).joined(separator: "\n\n")
    #expect(try KaidahDiuji.temuan("S53", text).map { $0.kutipan[0].tulisan } == ["Pengadaan Mobil Dinas"])
  }

  @Test func `One indikator with two units and in two programmes`() throws {
    let text = """
      No\tProgram/Kegiatan\tIndikator\tTarget
      1\tProgram Taman\tPersentase taman yang terawat\t100%
      2\tPerawatan Taman\tJumlah warga kota yang terlatih\t20 Orang
      3\tProgram Jalan\tPersentase jalan yang mantap\t90%
      4\tPerawatan Jalan\tJumlah warga kota yang terlatih\t12 Bulan
      """
    #expect(try KaidahDiuji.temuan("S55", text).map(\.baris) == [[5, 3]])
    #expect(try KaidahDiuji.temuan("S54", text).map(\.baris) == [[3, 5]])
  }

  @Test func `A source in two spellings`() throws {
    let text = """
      Indikator\tSumber Data
      Indeks Taman\tDinas Pertamanan
      Indeks Jalan\tDinas Pertamanan
      Indeks Air\tDinas Pertaman
      Indeks Udara\tDinas Lingkungan
      """
    #expect(try KaidahDiuji.baris("S56", text) == [4])
  }
}
