import Reviu
import Testing

struct BobotTests {
  @Test(arguments: [
    ("30|21,00|22,00", "100|68,00|70,00", [String]()), ("35|21,00|22,00", "100|68,00|70,00", ["H19"]),
    ("30|21,00|22,00", "100|68,00|77,00", ["H20"]), ("30|21,00|32,00", "100|68,00|80,00", ["W14"]),
    // A total of one column only, far from any sum, may be of another kind.
    ("30|21,00|-", "100|34,00|-", []), ("30|-|22,00", "-|-|-", []),
  ])
  func `Components with weights make the whole`(cells: String, total: String, codes: [String]) throws {
    let text = tabel(
      "No|Komponen|Bobot|Nilai 2022|Nilai 2023", "1|Perencanaan kinerja|30|20,00|20,00",
      "2|Pengukuran kinerja|\(cells)",
      "3|Pelaporan kinerja|15|11,00|11,00", "4|Evaluasi internal|25|16,00|17,00", "|Nilai akhir|\(total)")
    let found = HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt")).temuan.map(\.kode)
    #expect(found.filter { ["H19", "H20", "W14"].contains($0) } == codes)
  }

  @Test(arguments: [("10,00", 0), ("10", 0), ("11,00", 1), ("-", 0)])
  func `A share is that of the total of its column`(share: String, count: Int) throws {
    let text = tabel(
      "No|Wilayah|Luas (ha)|Persentase", "1|Desa Satu|200|20,00", "2|Desa Dua|300|30,00", "3|Desa Tiga|100|\(share)",
      "4|Desa Empat|400|40,00", "|Jumlah|1.000|100,00")
    #expect(try KaidahDiuji.temuan("H21", text).count == count)
  }

  @Test(arguments: [
    ("Prevalensi stunting|20,0|25,0|125,00", 1), ("Prevalensi stunting|20,0|25,0|80,00", 0),
    ("Prevalensi stunting|20,0|20,0|100,00", 0), ("Persentase penanganan stunting|20,0|25,0|125,00", 0),
    ("Angka kematian ibu|100|90|90,00", 1), ("Angka kematian ibu|100|90|110,00", 0),
  ])
  func `What should be low is not computed as if it should be high`(cells: String, count: Int) throws {
    let text = tabel("No|Indikator Kinerja|Target|Realisasi|Capaian (%)", "1|\(cells)", "2|Angka melek huruf|90|90|100")
    #expect(try KaidahDiuji.temuan("W15", text).count == count)
  }

  @Test(arguments: [("2", 0), ("3", 1), ("-", 0)])
  func `A column of ranks follows its figures`(rank: String, count: Int) throws {
    let text = tabel(
      "No|Desa|Indeks|Peringkat", "1|Desa Satu|70,10|4", "2|Desa Dua|75,20|\(rank)", "3|Desa Tiga|72,30|3",
      "4|Desa Empat|80,40|1", "5|Desa Lima|65,50|5")
    #expect(try KaidahDiuji.temuan("C20", text).count == count)
  }

  @Test(arguments: [("6,20", 0), ("6,02", 1), ("-", 0)])
  func `Efisiensi of a table that prints only shares`(value: String, count: Int) throws {
    let text = tabel(
      "No|Sasaran|Capaian Kinerja (%)|Penyerapan Anggaran (%)|Efisiensi (%)",
      "1|Sasaran layanan desa|100,00|94,00|6,00",
      "2|Sasaran pangan desa|101,00|94,80|\(value)", "3|Sasaran jalan desa|98,00|90,00|8,00")
    #expect(try KaidahDiuji.temuan("H04", text).count == count)
  }

  @Test(arguments: [("30.000.000", 0), ("33.000.000", 1)])
  func `What is left over is surplus and net financing together`(rest: String, count: Int) throws {
    let text = tabel(
      "No|Uraian|Anggaran|Realisasi", "1|Pendapatan|100.000.000|90.000.000", "2|Belanja|120.000.000|85.000.000",
      "|Surplus/(Defisit)|(20.000.000)|5.000.000", "|Penerimaan Pembiayaan|25.000.000|25.000.000",
      "|Pengeluaran Pembiayaan|5.000.000|0", "|Pembiayaan Netto|20.000.000|25.000.000",
      "|Sisa Lebih Pembiayaan Anggaran|0|\(rest)")
    #expect(try KaidahDiuji.temuan("H15", text).count == count)
  }

  @Test(arguments: [("4.000", 0), ("4.400", 1)])
  func `The sums of one column are read as those of the other`(part: String, count: Int) throws {
    let text = tabel(
      "Kode|Program dan Kegiatan|Pagu 2024 (Rp)|Pagu 2025 (Rp)", "1|Program penunjang urusan|9.000|9.500",
      "1.1|Administrasi keuangan kantor|5.000|5.500", "1.2|Administrasi umum kantor|\(part)|4.000",
      "2|Program pelayanan desa|3.000|3.000", "2.1|Pelayanan terpadu desa|3.000|3.000")
    #expect(try KaidahDiuji.temuan("H10", text).count == count)
  }

  @Test(arguments: [("14.350", 0), ("14.450", 1)])
  func `A table without a head has its total checked`(total: String, count: Int) throws {
    let text = tabel(
      "Triwulan I|2.330", "Triwulan II|4.800", "Triwulan III|4.010", "Triwulan IV|3.210", "Jumlah|\(total)")
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }
}
