import Reviu
import Testing

struct HitunganTabelTests {
  @Test(arguments: [
    ("1.1.2|Rapat kerja dinas|400|300|75,00", "H10", 0), ("1.1.2|Rapat kerja dinas|450|300|66,67", "H10", 1),
    ("1.1.2|Rapat kerja dinas|400|320|80,00", "H10", 1),
    // A part without a figure proves nothing.
    ("1.1.2|Rapat kerja dinas|-|300|-", "H10", 0), ("1.1.2|Rapat kerja dinas|400|300|57,00", "H02", 1),
    ("1.1.2|Rapat kerja dinas|400|300|75", "H02", 0),
  ])
  func `A programme is the sum of its kegiatan and a share its quotient`(row: String, code: String, count: Int) throws {
    let text = tabel(
      "No|Program / Kegiatan|Pagu Anggaran|Realisasi|%", "1|Program penunjang urusan|3000|2400|80,00",
      "1.1|Perencanaan dan evaluasi|1000|900|90,00", "1.1.1|Penyusunan dokumen|600|600|100", row,
      "1.2|Administrasi umum dinas|2000|1500|75,00", "1.2.1|Penyediaan alat tulis|1500|1200|80,00",
      "1.2.2|Penyediaan listrik|500|300|60,00", "|Total anggaran|3000|2400|80,00")
    #expect(try KaidahDiuji.temuan(code, text).count == count)
  }

  @Test func `The depth of rows is read from capitals and numbering where there are no codes`() throws {
    let text = tabel(
      "No|Program / Kegiatan|Pagu Anggaran", "1|PROGRAM PENUNJANG URUSAN|9.000.000",
      "|Perencanaan dan evaluasi|4.000.000",
      "1|Penyusunan dokumen|1.000.000", "2|Rapat kerja dinas|3.000.000", "|Administrasi umum dinas|5.000.000",
      "3|Penyediaan alat tulis|2.000.000", "4|Penyediaan listrik|3.500.000", "2|PROGRAM PELAYANAN DINAS|6.000.000",
      "|Pelayanan terpadu dinas|6.000.000", "5|Layanan keliling|4.000.000", "6|Layanan di kantor|2.000.000")
    let found = try KaidahDiuji.temuan("H10", text)
    #expect(found.map { $0.kutipan[0].tulisan } == ["5.000.000"] && found.first?.seharusnya == nil)
    #expect(found.first?.perhitungan == "2.000.000 + 3.500.000 = 5.500.000")
  }

  @Test(arguments: [
    ("Jumlah||60.000.000|45.000.000", 0), ("Jumlah||61.000.000|45.000.000", 1), ("Jumlah||60.000.000|45.000.001", 1),
    ("Jumlah||-|45.000.000", 0),
  ])
  func `A row of totals is the sum of the rows above it`(total: String, count: Int) throws {
    let text = tabel(
      "No|Program|Pagu|Realisasi Anggaran", "1|Program pertanian kota|10.000.000|9.000.000",
      "2|Program perikanan kota|20.000.000|16.000.000", "3|Program peternakan kota|30.000.000|20.000.000", total)
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }

  @Test(arguments: [
    ("80|84|105,00", 0), ("80|84|105", 0), ("80|84|104,00", 1), ("4,00|3,00|125,00", 0), ("4,00|3,00|133,33", 0),
    ("10|25|0", 0), ("80|96|100", 0), ("80|-|104,00", 0), ("90%|87,67%|97,41%", 0), ("90%|87,67%|97,14%", 1),
    ("72,50 (BB)|70,00 (BB)|96,55", 0), ("101%|100%|100%", 1),
  ])
  func `Capaian by the usual formulas`(cells: String, count: Int) throws {
    let text = tabel(
      "No|Indikator Kinerja|Target|Realisasi|Capaian (%)", "1|Persentase jalan mantap|\(cells)",
      "2|Persentase air bersih|50|50|100")
    #expect(try KaidahDiuji.temuan("H01", text).count == count)
  }

  @Test func `A target that was changed reproduces the capaian as well as the first`() throws {
    let text = tabel(
      "No|Indikator Kinerja|Target 2024 Awal|Target 2024 Perubahan|Realisasi 2024|Capaian 2024",
      "1|Indeks layanan perpustakaan|80|90|72|90,00", "2|Indeks layanan arsip daerah|80|90|72|80,00",
      "3|Indeks layanan museum daerah|80|90|72|85,00")
    #expect(try KaidahDiuji.temuan("H01", text).map { $0.kutipan[0].tulisan } == ["85,00"])
  }

  @Test(arguments: [("5,00%", 0), ("10,00%", 0), ("15,00%", 1)])
  func `Efficiency by the formula that the other rows follow`(printed: String, count: Int) throws {
    let text = tabel(
      "Sasaran|Indikator Kinerja|Kinerja|||Keuangan|||Efisiensi",
      "||Target|Realisasi|Capaian|Target|Realisasi|Capaian|",
      "Sasaran satu|Indeks kebersihan kota|100|100|100%|2.000.000|1.900.000|95,00%|5,00%",
      "Sasaran dua|Indeks kehijauan kota|80|80|100%|1.000.000|900.000|90,00%|\(printed == "5,00%" ? "10,00%" : printed)"
    )
    #expect(try KaidahDiuji.temuan("H04", text).count == count)
  }

  @Test(arguments: [("7", 0), ("9", 1)])
  func `A column that is the difference of two others`(cell: String, count: Int) throws {
    let text = tabel(
      "No|Jenis Pelayanan|Permohonan Masuk|Permohonan Selesai|Belum Selesai", "1|Kartu keluarga|120|100|20",
      "2|Kartu tanda penduduk|250|213|37", "3|Akta kelahiran|75|61|14", "4|Akta kematian|43|38|5",
      "5|Surat pindah|31|24|\(cell)")
    #expect(try KaidahDiuji.temuan("H13", text).count == count)
  }

  @Test(arguments: [("80", 0), ("77", 1)])
  func `A formula in the head of a column`(cell: String, count: Int) throws {
    let text = tabel(
      "No|Kegiatan|Volume Rencana|Volume Nyata|Hasil", "1|2|3|4|5=(4/3)", "1|Rapat kerja dinas|20|15|75",
      "2|Pelatihan petugas|40|30|75", "3|Kunjungan lapangan|10|9|90", "4|Penyuluhan desa|10|8|\(cell)")
    #expect(try KaidahDiuji.temuan("H16", text).count == count)
  }

  @Test(arguments: [("100", 0), ("99", 1)])
  func `A column of totals`(cell: String, count: Int) throws {
    let text = tabel(
      "Tahun|Maju|Berkembang|Tertinggal|Jumlah", "2021|10|60|30|100", "2022|20|60|20|100", "2023|35|50|14|99",
      "2024|40|50|10|\(cell)")
    #expect(try KaidahDiuji.temuan("H17", text).count == count)
  }

  @Test(arguments: [("85,00", 0), ("86,00", 1)])
  func `A row of means`(cell: String, count: Int) throws {
    let text = tabel(
      "No|Unit Pelayanan|Nilai", "1|Loket pertama|80,00", "2|Loket kedua|90,00", "|Rata-rata|\(cell)")
    #expect(try KaidahDiuji.temuan("H14", text).count == count)
  }

  @Test(arguments: [("200.000.000", 0), ("(200.000.000)", 0), ("210.000.000", 1)])
  func `Revenue less spending is the surplus`(cell: String, count: Int) throws {
    let text = tabel(
      "Kode|Uraian|Anggaran|Realisasi|%", "4|PENDAPATAN DAERAH|900.000.000|900.000.000|100,00",
      "5|BELANJA DAERAH|800.000.000|700.000.000|87,50", "|SURPLUS/DEFISIT|100.000.000|\(cell)|200,00")
    #expect(try KaidahDiuji.temuan("H15", text).count == count)
  }

  @Test func `What has no code is no parent of the accounts behind it`() throws {
    let text = tabel(
      "Kode|Uraian|Anggaran 2024", "4|PENDAPATAN DAERAH|900", "4.1|Pendapatan asli daerah|500",
      "4.2|Pendapatan transfer daerah|400", "5|BELANJA DAERAH|800", "5.1|Belanja operasi dinas|600",
      "5.2|Belanja modal dinas|200", "|SURPLUS/DEFISIT|100", "6.1|PENERIMAAN PEMBIAYAAN|70",
      "6.1.1|Sisa lebih tahun lalu|50", "6.1.2|Pinjaman daerah baru|20")
    #expect(try KaidahDiuji.temuan("H10", text).isEmpty)
    #expect(try KaidahDiuji.temuan("H10", text.replacing("operasi dinas\t600", with: "operasi dinas\t660")).count == 1)
  }

  @Test(arguments: [("67,04", 0), ("67,94", 1)])
  func `Totals of a column that another column proves`(cell: String, count: Int) throws {
    let text = tabel(
      "No|Komponen|Bobot|Nilai 2023|Nilai 2024", "1|Perencanaan kinerja|60|22,16|23,19",
      "2|Pengukuran kinerja|40|44,88|43,11", "Jumlah||100|\(cell)|66,30")
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }
}
