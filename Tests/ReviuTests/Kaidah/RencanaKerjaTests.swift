import Reviu
import Testing

struct RencanaKerjaTests {
  private static func kalimatDana(_ last: String, _ who: String = "Renja Dinas Contoh Tahun 2031") -> String {
    """
    Renja Dinas Contoh Tahun 2031 memuat 4 (empat) program, 9 kegiatan dan 20 sub kegiatan dengan kebutuhan dana sebesar Rp900.500.000,-.

    Tahun 2031 terdiri dari 4 (empat) program dengan kebutuhan dana sebesar Rp900.500.000,-.

    \(who) disusun sebagai pedoman 4 (empat) program dengan kebutuhan dana keseluruhan \(last),-.
    """
  }

  private static func jumlah(_ name: String, _ front: String = "terbesar adalah") -> String {
    tabel(
      "No|Program|Kebutuhan Dana/Pagu Indikatif", "1|Program Pengelolaan Taman Kota|725.300.000",
      "2|Program Penataan Pasar Rakyat|410.200.000", "|Jumlah|1.135.500.000")
      + "\n\nProgram dengan kebutuhan dana \(front) Program \(name) sebesar Rp725.300.000,-."
  }

  private static func daftarIsi(_ year: String) -> String {
    """
    DAFTAR ISI

    BAB I PENDAHULUAN\t1
    BAB II EVALUASI PELAKSANAAN RENJA TAHUN 2029\t4
    BAB III PENUTUP\t9

    BAB I
    PENDAHULUAN

    Pada tahun 2029 Dinas Contoh melaksanakan dua program.

    BAB II
    EVALUASI PELAKSANAAN RENJA TAHUN \(year)

    Realisasi tahun 2029 lebih baik.

    BAB III
    PENUTUP

    Demikian.
    """
  }

  @Test(arguments: [
    KaidahDiuji(
      "S96", "the money of all programmes", salah: kalimatDana("Rp800.500.000"), baris: [5, 1, 3],
      benar: kalimatDana("Rp900.500.000")),
    KaidahDiuji(
      "S96", "of a part", salah: kalimatDana("Rp800.500.000"), baris: [5],
      benar: kalimatDana("Rp800.500.000", "Indikator ini")),
    KaidahDiuji(
      "S96", "of another year", salah: kalimatDana("Rp800.500.000"), baris: [5],
      benar: kalimatDana("Rp800.500.000", "Renja Tahun 2030")),
    KaidahDiuji(
      "S97", "the amount of another name", salah: jumlah("Penataan Pasar Rakyat"), baris: [6, 2],
      benar: jumlah("Pengelolaan Taman Kota")),
    KaidahDiuji(
      "S97", "a name that is not whole", salah: jumlah("Penataan Pasar Rakyat"), baris: [6],
      benar: jumlah("Pembangunan dan Penataan Pasar Rakyat")),
    KaidahDiuji(
      "I86", "the year of a heading", salah: daftarIsi("2028"), baris: [12, 4], benar: daftarIsi("2029")),
    KaidahDiuji(
      "C03", "a list behind `yaitu`",
      salah: "Terdapat 4 (empat) isu, yaitu :\n1. Sampah;\n2. Banjir;\n3. Macet.\n\nSelesai.",
      baris: [1], benar: "Terdapat 3 (tiga) isu, yaitu :\n1. Sampah;\n2. Banjir;\n3. Macet.\n\nSelesai."),
  ])
  func `What a plan of work says in several places`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test(arguments: [
    ("21", "di bawah 100%", 1), ("20", "di bawah 100%", 0), ("21", "di bawah 90%", 0), ("21", "di atas 100%", 0),
  ])
  func `Those that reached a limit and those below it are all`(count: String, limit: String, found: Int) throws {
    let text =
      "Dari 26 sub kegiatan terdapat \(count) sub kegiatan dengan tingkat realisasi 100% dan 6 (enam) sub kegiatan dengan tingkat realisasi \(limit)."
    #expect(try KaidahDiuji.temuan("C32", text).count == found)
  }

  @Test(arguments: [
    ("ditargetkan 80% dan terealisasi 76% atau 95,00%, lebih baik daripada tahun lalu", 0),
    ("ditargetkan 80% dan terealisasi 67% atau 95,00%, lebih baik daripada tahun lalu", 1),
    ("target 8 unit terealisasi 6 unit (75,00%)", 0), ("target 8 unit terealisasi 6 unit (57,00%)", 1),
    ("ditargetkan 80% dan terealisasi 84% atau naik 5,25%", 0),
    ("ditargetkan 80% dan terealisasi 84% atau 4% lebih", 0),
    ("ditargetkan 10,00 dan terealisasi 9,00 atau 110,00%", 0),
  ])
  func `A percentage behind a target and what was reached`(text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H86", "Layanan tahun 2029 \(text).").count == count)
  }

  @Test(arguments: [
    ("terdapat 42 pasar aktif dari 72 pasar, sehingga 42/72 x 100% = 58,33%", 0),
    ("terdapat 42 pasar aktif dari 72 pasar, sehingga 42/72 x 100% = 53,83%", 1),
    ("terdapat 10 kios, 3 kios rusak + 2 + 1 = 6 kios", 0), ("Nomor 42/72/2029 = 5", 0),
  ])
  func `A fraction without blanks behind words`(text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H06", "Pada tahun 2029 \(text).").count == count)
  }

  @Test(arguments: [("perlu perlu", 1), ("terhadap terhadap", 1), ("perlu segera perlu", 0)])
  func `Small words are never doubled`(words: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("B11", "Laporan ini \(words) ditetapkan.").count == count)
  }
}
