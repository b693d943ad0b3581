import Reviu
import Testing

struct AngkaSamaTests {
  private static let rencana = tabel(
    "No|Program dan Kegiatan|Pagu", "1|Penyediaan Gaji Pegawai Dinas|300.250.000",
    "2|Pemeliharaan Gedung Kantor Dinas|120.750.000", "3|Pengadaan Pakaian Dinas Harian|40.125.000")

  @Test(arguments: [("120.750.000", 0), ("120.570.000", 1), ("121.750.000", 1)])
  func `The money of one name in a table and a text`(amount: String, count: Int) throws {
    let text = """
      \(Self.rencana)

      Dana yang dialokasikan untuk sub kegiatan Pemeliharaan Gedung Kantor Dinas adalah senilai Rp. \(amount),- seluruhnya.
      """
    let found = try KaidahDiuji.temuan("S01", text)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.kutipan[0].letak.baris == 6 && $0.seharusnya == "120.750.000" })
  }

  @Test(arguments: [("Tahun 2024", "Tahun 2024", 1), ("Tahun 2024", "Tahun 2025", 0)])
  func `Tables of two years are not compared`(first: String, second: String, count: Int) throws {
    let other = Self.rencana.replacing("40.125.000", with: "40.152.000")
    let text = "Tabel 2.1 Rencana \(first)\n\n\(Self.rencana)\n\nTabel 3.1 Rencana \(second)\n\n\(other)"
    #expect(try KaidahDiuji.temuan("S01", text).count == count)
  }

  @Test(arguments: [("8.150.250", 0), ("8.150.520", 1)])
  func `One budget with two amounts spent`(amount: String, count: Int) throws {
    let text = """
      Serapan anggaran sebesar 81,50%, diperoleh dari realisasi Rp 8.150.250 dengan pagu Rp 10.000.000.

      Uraian lain yang panjang tentang pekerjaan dinas pada tahun berjalan.

      Pagu kegiatan itu Rp 10.000.000 dengan realisasi Rp \(amount) atau sebesar 81,50%.
      """
    #expect(try KaidahDiuji.temuan("S02", text).count == count)
  }

  @Test(arguments: [("75,50", "S03", 0), ("75,05", "S03", 1)])
  func `Realisasi of one indikator in two tables`(value: String, code: String, count: Int) throws {
    let text = """
      LAPORAN KINERJA DINAS CONTOH TAHUN 2024

      Tabel 3.1 Capaian Tahun 2024

      \(tabel("No|Indikator Kinerja|Target|Realisasi|Capaian", "1|Indeks Kepuasan Pelanggan Dinas|75,50|75,50|100"))

      Tabel 3.2 Perbandingan Tahun 2024

      \(tabel("No|Indikator Kinerja|Realisasi 2023|Realisasi 2024", "1|Indeks Kepuasan Pelanggan Dinas|70,10|\(value)"))
      """
    #expect(try KaidahDiuji.temuan(code, text).count == count)
  }

  @Test(arguments: [("80", 0), ("85", 1)])
  func `Targets that differ are for a person to judge`(value: String, count: Int) throws {
    let text = """
      Tabel 2.1 Rencana

      \(tabel("No|Indikator|Target||", "|| 2023|2024|2025", "1|Persentase jalan mantap kota|70|80|90"))

      Tabel 2.2 Perjanjian Kinerja Tahun 2024

      \(tabel("No|Indikator|Target", "1|Persentase jalan mantap kota|\(value)"))
      """
    let found = try KaidahDiuji.temuan("S04", text)
    #expect(found.count == count && found.allSatisfy { $0.tingkat == .peringatan })
  }

  @Test(arguments: [("75,50", 0), ("70,10", 1), ("76,50", 1)])
  func `What a sentence says of an indikator`(value: String, count: Int) throws {
    let text = """
      LAPORAN KINERJA DINAS CONTOH TAHUN 2024

      Tabel 3.1 Capaian Kinerja

      \(tabel("No|Indikator Kinerja|Realisasi 2023|Target 2024|Realisasi 2024|Capaian 2024", "1|Indeks Kepuasan Pelanggan Dinas|70,10|75,50|75,50|100"))

      Realisasi Indeks Kepuasan Pelanggan Dinas pada tahun 2024 sebesar \(value).
      """
    #expect(try KaidahDiuji.temuan("S05", text).count == count)
  }

  @Test(arguments: [("88,12%", 0), ("88,21%", 1)])
  func `Serapan of a table and of the text below it`(value: String, count: Int) throws {
    let text = """
      \(tabel("No|Indikator Kinerja|Target|Realisasi|Capaian|Serapan Anggaran", "1|Indeks layanan pasar|80|80|100|88,12%"))

      Adapun serapan anggarannya adalah sebesar \(value).
      """
    #expect(try KaidahDiuji.temuan("S07", text).count == count)
  }

  @Test func `Two amounts that differ in a digit`() throws {
    let text = """
      Alokasi anggaran dinas berjumlah Rp 4.512.345.600 pada tahun ini.

      Uraian pertama tentang tugas dinas.

      Uraian kedua tentang fungsi dinas.

      Pagu dinas sebesar Rp 4.513.345.600 pada tahun ini.
      """
    #expect(try KaidahDiuji.temuan("S06", text).count == 1)
    #expect(try KaidahDiuji.temuan("S06", text.replacing("4.513", with: "4.512")).isEmpty)
  }

  @Test(arguments: [("101,25%", 0), ("101,52%", 1)])
  func `Capaian with the realisasi of a table`(value: String, count: Int) throws {
    let text = """
      \(tabel("No|Indikator Kinerja|Target|Realisasi|Capaian", "1|Indeks mutu layanan kota|80,00|81,00|101,25%"))

      Mutu layanan tahun ini terealisasi 81,00 dengan capaian sebesar \(value).
      """
    #expect(try KaidahDiuji.temuan("S09", text).count == count)
  }

  @Test(arguments: [("97,5", 0), ("79,5", 1)])
  func `One name under one head in two tables`(value: String, count: Int) throws {
    let names = ["pertanian", "perikanan", "perkebunan", "kehutanan", "perindustrian"]
    func rows(_ last: String) -> String {
      names.map { "-|Pengembangan urusan \($0)|\($0 == names[4] ? last : "9\($0.count % 5),5")" }.joined(
        separator: "\n")
    }
    let head = "No|Nama Program|Mutu Hasil\n"
    let text = "Tabel 3.1 Hasil\n\n\(tabel(head + rows("97,5")))\n\nTabel 3.2 Hasil\n\n\(tabel(head + rows(value)))"
    #expect(try KaidahDiuji.temuan("S08", text).count == count)
  }
}
