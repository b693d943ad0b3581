import Reviu
import Testing

struct TabelDanKalimatTests {
  private static let capaian = tabel(
    "No|Indikator Kinerja|Target 2023|Realisasi 2022|Realisasi 2023|Capaian 2023 (%)",
    "1|Rata-rata lama sekolah dasar|10,00|9,40|10,10|101,00", "2|Indeks layanan pustaka|20,00|17,20|18,00|90,00",
    "3|Angka melek huruf desa|30,00|30,30|30,90|103,00", "|Rata-rata Capaian||||98,00")

  @Test(arguments: [
    ("C17", "Sebanyak 2 indikator mencapai atau melampaui target.", 0),
    ("C17", "Sebanyak 3 indikator mencapai atau melampaui target.", 1),
    ("C17", "Ada 1 (satu) indikator belum mencapai target.", 0), ("C17", "Ada 2 indikator belum mencapai target.", 1),
    ("C17", "Ada 2 indikator program yang tercapai.", 0),
    ("C17", "Sebanyak 2 indikator capaiannya 100% atau lebih.", 0),
    ("C17", "Sebanyak 1 indikator capaiannya 100% atau lebih.", 1),
    ("S20", "Rata-rata capaian kinerja sebesar 98,00%.", 0), ("S20", "Rata-rata capaian kinerja sebesar 89,00%.", 1),
    ("S20", "Rata-rata capaian kinerja tahun 2022 sebesar 89,00%.", 0),
    ("S05", "Indeks layanan pustaka tahun 2022 sebesar 17,20 dan tahun 2023 sebesar 18,00.", 0),
    ("S05", "Angka melek huruf desa tahun 2022 sebesar 30,30, tahun 2023 sebesar 30,90.", 0),
    ("S05", "Indeks layanan pustaka tahun 2022 sebesar 12,70 dan tahun 2023 sebesar 18,00.", 0),
    ("H14", "Uraian.", 0),
  ])
  func `Sentences against a table of capaian`(code: String, text: String, count: Int) throws {
    let document = "LAPORAN KINERJA TAHUN 2023\n\n\(Self.capaian)\n\n\(text)"
    #expect(try KaidahDiuji.temuan(code, document).count == count)
  }

  @Test(arguments: [("81,50", 0), ("82,40", 1), ("-", 0)])
  func `A figure of a series is that of its year`(value: String, count: Int) throws {
    let document =
      "LAPORAN KINERJA TAHUN 2023\n\n"
      + tabel("No|Indikator|Realisasi 2021|Realisasi 2022|Realisasi 2023", "1|Indeks layanan pustaka|80,10|81,50|83,20")
      + "\n\nIndeks layanan pustaka tahun 2021 sebesar 80,10, tahun 2022 sebesar \(value) dan tahun 2023 sebesar 83,20."
    #expect(try KaidahDiuji.temuan("S05", document).count == count)
  }

  @Test(arguments: [("40,5", 0), ("45,0", 1), ("70,0", 0)])
  func `The last quarter is the year`(quarter: String, count: Int) throws {
    let text = tabel(
      "No|Indikator|Realisasi|TW IV", "1|Indeks satu kota|10,5|10,5", "2|Indeks dua kota|20,5|20,5",
      "3|Indeks tiga kota|30,5|30,5", "4|Indeks empat kota|40,5|\(quarter)")
    #expect(try KaidahDiuji.temuan("S11", text).count == count)
  }

  @Test(arguments: [("B", "BB", 0), ("B", "A", 1), ("", "BB", 0)])
  func `A row of predicates follows the row of values`(first: String, second: String, count: Int) throws {
    let text = tabel(
      "No|Komponen SAKIP|Nilai 2022|Nilai 2023", "1|Perencanaan kinerja|22,00|24,00",
      "2|Pengukuran kinerja|45,00|47,50",
      "|Nilai akhir|67,00|71,50", "|Tingkat akuntabilitas kinerja|\(first)|\(second)")
    #expect(try KaidahDiuji.temuan("K05", text).count == count)
  }

  @Test(arguments: [("nilai AKIP 71,78 berpredikat BB", 0), ("nilai AKIP 71,78 berpredikat B", 1)])
  func `A predicate is named with a value`(text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("K05", "Dinas memperoleh \(text).").count == count)
  }

  @Test(arguments: [("Rp14.530.000.000", 1), ("Rp14.350.000.000", 0), ("Rp12.000.000.000", 0)])
  func `An amount of a text is near the total of a table`(amount: String, count: Int) throws {
    let text =
      "Pagu indikatif sebesar \(amount) dipakai untuk rencana ini.\n\n"
      + tabel(
        "No|Program|Pagu (Rp)", "1|Program satu kota|9.850.000.000", "2|Program dua kota|4.500.000.000",
        "|Total|14.350.000.000")
    #expect(try KaidahDiuji.temuan("S06", text).count == count)
  }

  @Test(arguments: [("63%", 0), ("", 1), ("-", 0)])
  func `One empty cell of two years is missed`(cell: String, count: Int) throws {
    let text = tabel(
      "No|Indikator|Realisasi 2022|Realisasi 2023", "1|Indeks satu kota|60%|61%", "2|Indeks dua kota|60%|61%",
      "3|Indeks tiga kota|60%|61%", "4|Indeks empat kota|60%|\(cell)")
    #expect(try KaidahDiuji.temuan("L01", text).count == count)
  }
}
