import Reviu
import Testing

/// Sentences and tables of reports in other forms: what is right stays silent, what is wrong is found.
struct LaporanLainTests {
  @Test(arguments: [("7,00%", 0), ("9,00%", 1)])
  func `A change with a pair of its own behind it is not compared with the pair in front`(told: String, count: Int)
    throws
  {
    let text =
      "Realisasi naik 0,30 poin dari tahun lalu (3,40% menjadi 3,70%), sedangkan capaiannya menurun \(told) dari 110,00% menjadi 103,00%."
    #expect(try KaidahDiuji.temuan("H09", text).count == count)
  }

  @Test(arguments: [("12,50%", 0), ("15,20%", 1)])
  func `An amount that was added is compared with what it was added to`(told: String, count: Int) throws {
    let text =
      "Anggaran semula Rp8.000.000,- kemudian bertambah sebesar Rp1.000.000,- atau naik \(told) menjadi Rp9.000.000,-."
    #expect(try KaidahDiuji.temuan("H34", text).count == count)
  }

  @Test(arguments: [
    ("S05", "80%/80% x 100% = 100,00%", 0), ("S05", "80%/80% x 100% = 99,00%", 1),
    ("S05", "((80% - (80% - 80%))/80%) x 100% = 100,00%", 0), ("H06", "80,5/70,0 x 100% = 115,00%", 0),
    ("H06", "80,5/70,0 x 100% = 151,00%", 1), ("H07", "80%/80% x 100% = 100,00%", 0),
  ])
  func `What is computed with is no result`(code: String, formula: String, count: Int) throws {
    let text =
      tabel(
        "Sasaran|Indikator|Target|Realisasi|Capaian",
        "Tertatanya kampung|Persentase kampung yang tertata baik|80%|80%|100,00%",
        "|Persentase rumah layak huni di kampung|60%|63%|105,00%")
      + "\n\nTarget Persentase kampung yang tertata baik adalah 80% dan terealisasi sebesar 80% sehingga capaiannya \(formula)."
    #expect(try KaidahDiuji.temuan(code, text).count == count)
  }

  @Test(arguments: [
    ("tingkat efisiensinya 101,50% - 90,25% = 11,25%", 0), ("tingkat efisiensinya 101,50% - 90,25% = 12,25%", 1),
    ("kode 12/34 dan 56/78 tercatat", 0),
  ])
  func `A computation behind other figures is read alone`(words: String, count: Int) throws {
    let text = "Anggaran Rp2.000.000,- dengan realisasi Rp1.805.000,- (90,25%) dan capaian 101,50%, sehingga \(words)."
    #expect(try KaidahDiuji.temuan("H06", text).count == count)
  }

  @Test(arguments: [("2 (dua)", "3 (tiga)", 0), ("3 (tiga)", "3 (tiga)", 1), ("2 (dua)", "4 (empat)", 1)])
  func `Programmes below a perjanjian kinerja are no indikator of it`(goals: String, measures: String, count: Int)
    throws
  {
    let text =
      "Perjanjian kinerja memuat \(goals) sasaran dengan \(measures) indikator.\n\nTabel 2.1\nPerjanjian Kinerja Tahun 2024\n\n"
      + tabel(
        "No|Sasaran|Indikator|Target", "1|Tertatanya kampung|Persentase kampung tertata|80%",
        "|| Persentase rumah layak huni|60%", "2|Tertibnya administrasi kantor|Nilai akuntabilitas kantor|70,00", "",
        "|Program|Anggaran (Rp)|Keterangan", "1|Penataan Kampung|900.000|APBD", "2|Perumahan Rakyat|800.000|APBD",
        "|Jumlah|1.700.000|")
    #expect(try KaidahDiuji.temuan("C14", text).count == count)
  }

  @Test(arguments: [("92,00", 0), ("97,50", 1)])
  func `The lowest programme need not be lower than its kegiatan`(share: String, count: Int) throws {
    let text =
      tabel(
        "No|Program/Kegiatan|%", "1|PROGRAM PENATAAN KAMPUNG|\(share)", "1.1|Pemetaan kampung|87,00",
        "1.2|Penataan jalan kampung|98,00", "2|PROGRAM PERUMAHAN RAKYAT|96,00", "2.1|Bantuan bahan rumah|96,00",
        "3|PROGRAM AIR BERSIH|97,00", "3.1|Perpipaan desa|97,00")
      + "\n\nProgram dengan serapan terendah adalah Program Penataan Kampung sebesar \(share)%."
    let found = try KaidahDiuji.temuan("B30", text.replacing("\(share)%", with: share))
    #expect(found.count == count)
  }

  @Test(arguments: [
    ("Kualitas meja kerja", "Meja", 0), ("terendah Kecamatan Awan (79,86)", "Kecamatan", 1),
    ("terendah Kecamatan Batu (79,73)", "Kecamatan", 0),
  ])
  func `A kecamatan behind the lowest is no ordinal`(words: String, kind: String, count: Int) throws {
    let text =
      tabel(
        "No|Unit|Nilai", "1|\(kind) Awan|79,86", "2|\(kind) Batu|79,73", "3|\(kind) Cadas|84,10",
        "4|\(kind) Danau|86,20", "|Mutu|")
      + "\n\nNilai \(words)."
    #expect(try KaidahDiuji.temuan("B30", text).count == count)
  }

  @Test(arguments: [("Dari tabel di atas pegawai", 0), ("Pegawai", 1)])
  func `A sentence that points back says nothing of the table behind it`(words: String, count: Int) throws {
    let text =
      "\(words) berpendidikan tinggi sebanyak 9 orang.\n\n"
      + tabel("No|Pendidikan|Jumlah", "1|SLTA|4", "2|D3|2", "3|S1|5", "|Jumlah|11")
    #expect(try KaidahDiuji.temuan("S22", text).count == count)
  }

  @Test func `A total of money is no number of officials`() throws {
    let text =
      "Pegawai sebanyak 9 orang.\n\n"
      + tabel("No|Uraian|Nilai (Rp)", "1|Tanah|4.000", "2|Gedung|2.000", "3|Meja|5.000", "|Jumlah|11.000")
    #expect(try KaidahDiuji.temuan("S22", text).isEmpty)
  }

  @Test(arguments: [("841", 0), ("481", 1)])
  func `What is told beside the parts is no part`(women: String, count: Int) throws {
    let text =
      "Jumlah penduduk sebanyak 1.782 jiwa, terdiri dari laki-laki 941 jiwa dan perempuan \(women) jiwa, serta 703 kepala keluarga."
    #expect(try KaidahDiuji.temuan("H22", text).count == count)
  }

  @Test(arguments: [
    ("disusun disusun berdasarkan", 1), ("pembinaan administrasi administrasi desa", 1), ("disusun berdasarkan", 0),
    ("dinas dinas terkait", 0), ("undang undang yang berlaku", 0),
  ])
  func `A passive verb is never said twice`(words: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("B11", "Laporan tahunan ini \(words).").count == count)
  }

  @Test(arguments: [("99,55%", 0), ("99,95%", 1)])
  func `A target of a later year is that of the end`(share: String, count: Int) throws {
    let text =
      "LAPORAN KINERJA TAHUN 2023\nDINAS CONTOH\n\nTabel 3.1\nKemajuan\n\n"
      + tabel("Indikator|Realisasi 2023|Target 2026|Tingkat Kemajuan", "Harapan hidup warga|68,61|68,92|\(share)")
    #expect(try KaidahDiuji.temuan("H03", text).count == count)
  }
}
