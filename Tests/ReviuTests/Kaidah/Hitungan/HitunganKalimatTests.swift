import Reviu
import Testing

struct HitunganKalimatTests {
  @Test(arguments: [
    ("Realisasi belanja Rp. 95.000.000,- dari pagu Rp. 100.000.000,- atau sebesar 95,00%.", 0),
    ("Realisasi anggaran Rp. 95.000.000,- dari pagu Rp. 100.000.000,- atau sebesar 59,00%.", 1),
    ("Serapan anggaran sebesar 95%, diperoleh dari realisasi Rp 95.000.000 dengan pagu Rp 100.000.000.", 0),
    ("Serapan anggaran sebesar 96%, diperoleh dari realisasi Rp 95.000.000 dengan pagu Rp 100.000.000.", 1),
    // Truncated, and rounded to a whole.
    ("Pagu sebesar Rp 300.000.000 dengan realisasi Rp 200.000.000 (66,66%).", 0),
    ("Pagu sebesar Rp 300.000.000 dengan realisasi Rp 200.000.000 atau 67 persen.", 0),
    // Over two sentences, and over a page break in the middle of one.
    ("Total anggaran sebesar Rp 50.000.000. Realisasi sebesar Rp 40.000.000 dengan serapan anggaran sebesar 85%.", 1),
    ("Dana yang dialokasikan adalah senilai Rp.\n\n50.000.000,- dengan realisasi Rp 40.000.000,- atau 85%.", 1),
    // A share of another total is not checked.
    ("Pagu sebesar Rp 300.000.000, realisasi Rp 150.000.000 atau 12,00% dari total belanja kabupaten.", 0),
    ("Kegiatan Laporan Realisasi Dinas dengan pagu Rp 10.000.000, realisasi Rp 9.000.000 atau 99%.", 1),
  ])
  func `The share of the budget that was spent`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H05", sentence).count == count)
  }

  /// 95 of 100 or of 101 million is 95,00 or 94,06 percent.
  @Test(arguments: [("95,00%", 0), ("94,06%", 0), ("59,00%", 1)])
  func `A share of an amount that is printed in two ways is that of one of them`(share: String, count: Int) throws {
    let text = """
      Tabel 3.1 Realisasi Anggaran Tahun 2024
      No\tSub Kegiatan\tPagu (Rp)\tRealisasi (Rp)\t%
      1\tPenataan Kebun Kota\t101.000.000\t95.000.000\t94,06
      2\tPembinaan Sanggar Tari\t50.000.000\t40.000.000\t80,00

      Sub kegiatan Penataan Kebun Kota memiliki pagu sebesar Rp 100.000.000 dengan realisasi Rp 95.000.000 atau \(share).
      """
    let found = HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt")).temuan.map(\.kode)
    #expect(found.count { $0 == "S01" } == 1 && found.count { $0 == "H05" } == count, "\(found)")
  }

  @Test(arguments: [
    ("Total = Belanja A (Rp 2.000.000,-) + Belanja B (Rp. 3.000.000,-) = Rp 5.000.000,- (lima juta)", 0),
    ("Total = Belanja A (Rp 2.000.000,-) + Belanja B (Rp. 3.000.000,-) = Rp 6.000.000,- (enam juta)", 1),
    ("Nilai (80,50 + 90,50) / 2 = 85,50", 0), ("Nilai (80,50 + 90,50) / 2 = 85,00", 1),
    ("Capaian 45 / 60 x 100% = 75%", 0), ("Capaian 45 / 60 x 100% = 57%", 1),
    ("Kode 1.02/2024 = berkas nomor 7", 0), ("Skala 1-4 = nilai 25", 0),
  ])
  func `Computations that are written out`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H06", sentence).count == count)
  }

  @Test(arguments: [
    ("Target tahun 2024 sebesar 80 dengan realisasi 84 sehingga capaian kinerjanya 105%.", 0),
    ("Target tahun 2024 sebesar 80 dengan realisasi 84 sehingga capaian kinerjanya 150,5%.", 1),
    ("Nilainya 87,62. Dibandingkan target tahun 2023 sebesar 87,60 maka capaian kinerjanya 100,02%.", 0),
    ("Target angka kemiskinan 5,00 persen, realisasi 4,50 persen, capaian 110,00 persen.", 0),
    ("Target sebesar 80, realisasi sebesar 88, capaian dihitung paling tinggi 100%.", 0),
  ])
  func `Capaian of a sentence`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H07", sentence).count == count)
  }

  @Test(arguments: [
    ("Nilai semester I sebesar 80,10 dan semester II sebesar 82,30 dibagi 2 (dua) sehingga diperoleh nilai 81,20.", 0),
    ("Nilai semester I sebesar 80,10 dan semester II sebesar 82,30 dibagi 2 (dua) sehingga diperoleh nilai 82,10.", 1),
    ("Nilai 80,10 ditambah 82,35 lalu dibagi 2 sehingga menjadi 81,23.", 0),
  ])
  func `A mean in words`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H08", sentence).count == count)
  }

  @Test(arguments: [
    ("Nilai naik 2,00 poin (2,50 persen) dari 80,00 menjadi 82,00.", 0),
    ("Nilai naik 3,00 poin (2,50 persen) dari 80,00 menjadi 82,00.", 1),
    ("Kunjungan meningkat sebesar 25% dari 400 orang pada tahun 2022 menjadi 500 orang pada tahun 2023.", 0),
    ("Kunjungan meningkat sebesar 20% dari 400 orang pada tahun 2022 menjadi 500 orang pada tahun 2023.", 1),
    ("Cakupan turun sebesar 5% dari 90% menjadi 85%.", 0),
  ])
  func `How much something rose`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H09", sentence).count == count)
  }

  @Test(arguments: [
    ("Anggaran Rp 9.000.000 yang terdiri dari belanja operasi Rp 7.000.000 dan belanja modal Rp 2.000.000.", 0),
    ("Anggaran Rp 9.000.000 yang terdiri dari belanja operasi Rp 7.000.000 dan belanja modal Rp 1.000.000.", 1),
  ])
  func `Parts of a total`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H12", sentence).count == count)
  }

  @Test(arguments: [
    ("Cakupan 75,00% itu diperoleh dari 60 unit dibagi 80 unit lalu dikalikan 100%.", 0),
    ("Cakupan 57,00% itu diperoleh dari 60 unit dibagi 80 unit lalu dikalikan 100%.", 1),
  ])
  func `A quotient in words`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H18", sentence).count == count)
  }
}
