import Reviu
import Testing

/// Correct reports that a computation alone would call wrong, each beside one that is.
struct BukanGalatTests {
  @Test(arguments: [("(750.000)", 0), ("-Rp 750.000,-", 0), ("(850.000)", 1), ("750.000", 1)])
  func `What was taken away is less than nothing`(printed: String, count: Int) throws {
    let text = tabel(
      "Jenis Belanja|Semula|Menjadi|Selisih", "Belanja pegawai|3.000.000|3.000.000|0",
      "Belanja barang|2.750.000|2.000.000|\(printed)", "Belanja modal|1.250.000|1.500.000|250.000",
      "Belanja hibah|1.000.000|1.100.000|100.000", "Jumlah|8.000.000|7.600.000|(400.000)")
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }

  @Test(arguments: [
    ("(1)", "1"), ("(2024)", "2.024"), ("(87,50)", "87,50"), ("(12.500)", "-12.500"), ("(-3,5)", "-3,5"),
  ])
  func `Brackets around what is no amount only enclose it`(text: String, value: String) {
    #expect(PemindaiAngka.satuSaja(text)?.nilai.printed == value)
  }

  @Test(arguments: [("3", 0), ("1", 1)])
  func `A mean of rows that were not read is no proof`(first: String, count: Int) throws {
    let text = tabel(
      "\(first)|Indeks kebersihan kota|80,00|84,00|105,00", "4|Indeks kehijauan kota|90,00|81,00|90,00",
      "|Rata-rata|||99,10")
    #expect(try KaidahDiuji.temuan("H14", text).count == count)
  }

  @Test(arguments: [("0,2460", 0), ("0,2470", 1)])
  func `Shares that were rounded one by one need not add up to the whole`(last: String, count: Int) throws {
    let text = tabel(
      "Kondisi|Panjang (km)|Bagian", "Baik|284,21|0,4152", "Sedang|139,86|0,2043", "Rusak ringan|91,97|0,1344",
      "Rusak berat|168,40|\(last)", "Jumlah|684,44|1,0000")
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }

  @Test(arguments: ["H11", "H13", "W10"])
  func `Totals that stand beside their columns are left alone`(code: String) throws {
    let text = tabel(
      "Kawasan|Luas A (ha)|Luas B (ha)|Terlayani (ha)|Terlayani (%)|Nilai", "Hulu|180|165|144|87,27|60,7",
      "Tengah|410|405|275|67,90|60,3", "Hilir|360|360|247|68,61|72,3", "Pesisir|200|200|174|87,00|56,5",
      "Rawa|360|350|264|75,43|55,2", "Bukit|800|800|622|77,75|70,2", "Jumlah|2.310|2.280|1.726|75,70")
    #expect(try KaidahDiuji.temuan(code, text).isEmpty)
  }

  @Test(arguments: [
    ("13,60|14,08|96,47", 0), ("13,60|14,08|96,59", 0), ("13,60|14,08|103,53", 0), ("13,60|14,08|91,20", 1),
  ])
  func `A row where less is better follows another computation`(cells: String, count: Int) throws {
    let text = tabel(
      "1|Indeks pembangunan|79,81|82,68|103,60", "2|Harapan lama sekolah|13,87|14,13|101,87",
      "3|Umur harapan hidup|72,03|74,77|103,80", "4|Prevalensi tengkes|\(cells)", "5|Indeks gender|93,54|93,17|99,60",
      "6|Indeks literasi|61,00|63,10|103,44")
    #expect(try KaidahDiuji.temuan("H13", text).count == count)
  }

  @Test(arguments: [
    ("Penghitungan 2024 : 40 / 80 x 100 = 50,00", 0), ("Penghitungan 2024 : 40 / 80 x 100 = 51,00", 1),
    ("Rasio kamar 40 : 80 x 100 = 50,00", 0), ("Rasio kamar 40 : 80 x 100 = 52,00", 1),
  ])
  func `A colon behind the words in front of a computation divides nothing`(text: String, count: Int) throws {
    let found = try KaidahDiuji.temuan("H06", text + ".")
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.seharusnya == "50,00" })
  }

  @Test func `Two agencies may each have a programme of one name`() throws {
    let own = [
      "Program pembinaan desa sejahtera|20.000", "Program kerja sama antardesa|30.000",
      "Program penataan batas desa|40.000",
    ]
    let others = [
      "Program pembinaan perpustakaan|70.000", "Program pengelolaan arsip|80.000", "Program minat baca|90.000",
    ]
    func lists(_ second: [String]) -> String {
      (["No|Program|Anggaran", "1|Program penunjang urusan pemerintahan|512.345"] + own.map { "2|\($0)" }
        + ["", "Lampiran dinas lain.", "", "No|Program|Anggaran", "1|Program penunjang urusan pemerintahan|738.926"]
        + second.map { "2|\($0)" }).map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
    }
    #expect(try KaidahDiuji.temuan("S01", lists(others)).isEmpty)
    #expect(try KaidahDiuji.temuan("S01", lists(own)).count == 1)
  }

  @Test(arguments: [("", 0), ("Kalimat di antara kedua tabel.\n\nTabel 3.2 Rincian lain\n\n", 1)])
  func `Parts on the next page are parts`(between: String, count: Int) throws {
    let head = "No|Program / Kegiatan|Pagu Anggaran|Realisasi"
    let text =
      tabel(
        "Tabel 3.1 Rincian", "", head, "1|Program penunjang urusan|6.000|5.000", "1.1|Perencanaan dinas|1.000|900",
        "1.1.1|Penyusunan dokumen|600|500", "1.1.2|Rapat kerja dinas|400|400", "1.2|Administrasi dinas|2.000|1.900",
        "1.2.1|Penyediaan alat tulis|1.500|1.500", "1.2.2|Penyediaan listrik|500|400")
      + "\n\nHalaman 2\n\n\(between)"
      + tabel(
        head, "1.3|Pemeliharaan dinas|3.000|2.200", "1.3.1|Pemeliharaan gedung|2.000|1.700",
        "1.3.2|Pemeliharaan kendaraan|1.000|500")
    #expect(try KaidahDiuji.temuan("H10", text).isEmpty == (count == 0))
  }

  @Test(arguments: [("Turun", 0), ("Naik", 1), ("Tetap", 1)])
  func `What was changed rose or fell as its row says`(word: String, count: Int) throws {
    let text = tabel(
      "No|Indikator Kinerja|Target Murni|Target Perubahan|Keterangan", "1|Indeks kebersihan|80,00|82,00|Naik",
      "2|Indeks kehijauan|60,00|60,00|Tetap", "3|Indeks keteduhan|5,20|5,10|\(word)", "4|Indeks taman|40,00|44,00|Naik")
    #expect(try KaidahDiuji.temuan("B31", text).count == count)
  }
}
