import Reviu
import Testing

struct DaftarLainTests {
  @Test(arguments: [
    (["Indeks layanan umum", "Indeks layanan umum"], 0), (["Indeks layanan umum", "Indeks layanan darat"], 1),
    (["Indeks layanan umum", "Angka kematian ibu"], 0),
  ])
  func `Lists of the same names but one`(names: [String], count: Int) throws {
    let lists = names.map { name in
      tabel("No|Indikator|Target", "1|Persentase jalan mantap|80", "2|Angka melek huruf|90", "3|\(name)|70")
    }
    let text = "Tabel 2.1 Renstra\n\n\(lists[0])\n\nTabel 2.2 Perjanjian\n\n\(lists[1])"
    #expect(try KaidahDiuji.temuan("S57", text).count == count)
  }

  @Test(arguments: [([1, 2, 3, 4], 0), ([1, 2, 4, 4], 1), ([1, 2, 4, 5], 1), ([1, 1, 1, 2], 0)])
  func `One wrong number in a run of rows`(numbers: [Int], count: Int) throws {
    let rows = numbers.map { "\($0)\tPersentase jalan kota \($0)\t80" }
    #expect(try KaidahDiuji.temuan("C13", (["No\tIndikator\tTarget"] + rows).joined(separator: "\n")).count == count)
  }

  @Test(arguments: [
    ("Jumlah keluarga miskin penerima bantuan dibagi jumlah keluarga miskin dikali 100", 0),
    ("Jumlah keluarga miskin dibagi jumlah keluarga miskin penerima bantuan dikali 100", 1),
  ])
  func `A formula with its whole on top`(formula: String, count: Int) throws {
    let text = tabel("No|Indikator|Formulasi", "1|Persentase keluarga miskin penerima bantuan|\(formula)")
    #expect(try KaidahDiuji.temuan("W08", text).count == count)
  }

  @Test(arguments: [
    ("H23", "Angka putus sekolah tahun 2019 sebesar 8,9 sedangkan tahun 2020 sebesar 8,1 atau turun 0,8.", 0),
    ("H23", "Angka putus sekolah tahun 2019 sebesar 8,9 sedangkan tahun 2020 sebesar 8,1 atau naik 0,8.", 1),
    ("H12", "Pagu Rp2.700 juta terbagi dalam triwulan I Rp620 juta, triwulan II Rp1.300 juta dan III Rp780 juta.", 0),
    ("H12", "Pagu Rp2.700 juta yang terbagi dalam TW I Rp620 juta, TW II Rp1.300 juta dan TW III Rp870 juta.", 1),
    ("B04", "Capaian indeks layanan pustaka sebesar 95,00%, di atas target yang ditetapkan.", 1),
    ("B04", "Capaian indeks layanan pustaka sebesar 95,00%, di bawah target yang ditetapkan.", 0),
    (
      "I09",
      "Peraturan Daerah Nomor 1 Tahun 2019 tentang Pajak Daerah dan Retribusi Daerah Kota. Peraturan Bupati Nomor 1 Tahun 2019 tentang Pajak Daerah dan Retribusi Daerah Kota.",
      1
    ),
    (
      "I09",
      "Peraturan Daerah Nomor 1 Tahun 2019 tentang Pajak Daerah dan Retribusi Daerah Kota. Peraturan Bupati Nomor 1 Tahun 2019 tentang Kedudukan Dinas.",
      0
    ),
  ])
  func `What sentences say of years, parts and rules`(code: String, text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan(code, text.replacing(". P", with: ".\n\nP")).count == count)
  }

  @Test(arguments: [("Total/Rata-rata Capaian", 1), ("Total", 0)])
  func `A share of totals is no mean`(name: String, count: Int) throws {
    let text = tabel(
      "No|Program|Pagu (Rp)|Realisasi (Rp)|%", "1|Program satu kota|1.000.000|900.000|90,00",
      "2|Program dua kota|9.000.000|4.500.000|50,00", "|\(name)|10.000.000|5.400.000|54,00")
    #expect(try KaidahDiuji.temuan("W16", text).count == count)
  }

  @Test(arguments: [(3, 3), (5, 1)])
  func `Two tables with many other targets make one message`(rows: Int, count: Int) throws {
    let names = [
      "Indeks layanan pustaka", "Angka melek huruf", "Persentase jalan mantap", "Rasio guru murid", "Umur harapan",
    ]
    func list(_ target: Int) -> String {
      (["No\tIndikator\tTarget 2023"] + names.prefix(rows).enumerated().map { "\($0 + 1)\t\($1)\t\(target + $0)" })
        .joined(separator: "\n")
    }
    let text = "LAPORAN KINERJA TAHUN 2023\n\nTabel 2.1 Awal\n\n\(list(50))\n\nTabel 2.2 Perubahan\n\n\(list(70))"
    #expect(try KaidahDiuji.temuan("S04", text).count == count)
  }

  @Test(arguments: [("12|100,00", 0), ("21|100,00", 1), ("12", 0)])
  func `A row of totals with joined cells stands under the last columns`(cells: String, count: Int) throws {
    let text = tabel(
      "No|Pendidikan|Jumlah|%", "1|Sarjana muda|3|25,00", "2|Sarjana penuh|9|75,00", "Jumlah|\(cells)")
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }

  @Test func `A second level of units divides a head`() throws {
    let text = "Kegiatan\tAnggaran\tRealisasi\t\n\t(Rp)\tRp\t%\nRapat dinas kota\t1.000\t900\t90,00"
    let table = try #require(try PembacaTeks.baca(text, nama: "").tabel.first)
    #expect(table.kolom.map(\.peran) == [.nama, .pagu, .realisasiAnggaran, .serapan])
  }
}
