import Testing

@testable import Reviu

struct KewajaranTests {
  @Test(arguments: [
    ("Pagu\tRealisasi Anggaran", "100.000.000\t120.000.000", true),
    ("Pagu\tRealisasi Anggaran", "100.000.000\t100.000.000", false),
    ("Pagu Sebelum\tPagu Sesudah\tRealisasi Anggaran", "80.000.000\t130.000.000\t120.000.000", false),
    ("Pagu Sebelum\tPagu Sesudah\tRealisasi Anggaran", "130.000.000\t80.000.000\t120.000.000", true),
    ("Pagu\tRealisasi Anggaran", "rusak 1 2\t120.000.000", false),
  ])
  func `Spending above its ceiling`(head: String, row: String, isFound: Bool) throws {
    let text = "Program\t\(head)\nProgram Penataan Taman\t\(row)\n"
    #expect(try KaidahDiuji.baris("W01", text) == (isFound ? [2] : []))
  }

  @Test(arguments: [
    ("Realisasi anggaran sebesar Rp. 5.000.000,- dengan pagu anggaran Rp. 4.000.000,-.", 1),
    ("Realisasi anggaran sebesar Rp. 4.000.000,- dengan pagu anggaran Rp. 5.000.000,-.", 0),
    ("Realisasi pendapatan sebesar Rp. 5.000.000,- dengan pagu Rp. 4.000.000,-.", 0),
  ])
  func `Spending above its ceiling in a sentence`(text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("W01", text).count == count)
  }

  @Test func `Income may exceed its plan, spending of the same table may not`() throws {
    let text = """
      Uraian\tAnggaran\tRealisasi Anggaran
      PENDAPATAN DAERAH\t10.000.000\t12.000.000
      Pajak Daerah\t10.000.000\t12.000.000
      BELANJA DAERAH\t9.000.000\t8.000.000
      Belanja Modal\t4.000.000\t5.000.000
      SURPLUS\t1.000.000\t4.000.000
      """
    #expect(try KaidahDiuji.baris("W01", text) == [5])
  }

  @Test(arguments: [
    ("Persentase jalan mantap", "120%", true), ("Persentase jalan mantap", "100%", false),
    ("Persentase kenaikan produksi", "120%", false), ("Angka partisipasi kasar", "105%", false),
    ("Persentase warga terlatih; Jumlah warga", "250", false), ("Persentase warga terlatih", "250 orang", false),
  ])
  func `A share above a hundred`(name: String, target: String, isFound: Bool) throws {
    let text = "No\tIndikator\tTarget\n1\t\(name)\t\(target)\n"
    #expect(try KaidahDiuji.baris("W02", text) == (isFound ? [2] : []))
  }

  @Test(arguments: [
    ("70\t72\t71", true), ("70\t70,5\t71", false), ("2,4\t2,1\t2,3", true), ("2,4\t2,35\t2,3", false),
    ("70\t72\t-", false), ("70\t72%\t71", false),
  ])
  func `A final target that is passed already`(figures: String, isFound: Bool) throws {
    let text = "Indikator\tTarget 2024\tRealisasi 2024\tTarget Akhir\nIndeks Layanan\t\(figures)\n"
    #expect(try KaidahDiuji.baris("W03", text) == (isFound ? [2] : []))
  }

  @Test(arguments: [("75\t71\t80", true), ("70\t71\t80", false), ("2,1\t2,4\t2,0", true), ("2,5\t2,4\t2,0", false)])
  func `A target behind the year before`(figures: String, isFound: Bool) throws {
    let text = "Indikator\tRealisasi 2023\tTarget 2024\tTarget Akhir\nIndeks Layanan\t\(figures)\n"
    #expect(try KaidahDiuji.baris("W12", text) == (isFound ? [2] : []))
  }

  @Test(arguments: [
    ("70\t71\t68\t73", true), ("70\t71\t72\t73", false), ("4\t3\t2\t1", false), ("70\t70\t70\t70", false),
    ("70\t69\t71\t70", true), ("70\t-\t72\t73", false),
  ])
  func `A target against the direction of its series`(targets: String, isFound: Bool) throws {
    let head = "Indikator\tTarget 2021\tTarget 2022\tTarget 2023\tTarget 2024"
    let text = "\(head)\nIndeks Layanan\t\(targets)\n"
    #expect(try KaidahDiuji.temuan("W04", text).isEmpty != isFound)
  }

  @Test(arguments: [("70\t72", "", true), ("70\t71", "", false), ("70\t72", " Perubahan", false)])
  func `Two series of targets for one indikator`(targets: String, change: String, isFound: Bool) throws {
    let text = """
      Tabel 2.1 Target Renstra
      Indikator\tTarget 2023\tTarget 2024
      Indeks Layanan Publik\t70\t71

      Uraian di antara dua tabel.

      Tabel 2.2 Target\(change)
      Indikator\tTarget 2023\tTarget 2024
      Indeks Layanan Publik (ILP)\t\(targets)
      """
    #expect(try KaidahDiuji.baris("W05", text) == (isFound ? [9] : []))
  }

  @Test(arguments: [
    ("30 laporan\t25 dokumen", true), ("30 dokumen\t25 dok", false), ("30 laporan\t25", false),
    ("70 LKD\t70%", true), ("87,65\t87,67", false),
    ("3,51 (B)\t4,29 (A-)", false), ("3,51 (buah)\t4,29 (orang)", true),
  ])
  func `A unit that changes in a row`(cells: String, isFound: Bool) throws {
    let text = "Indikator\tTarget 2024\tRealisasi 2024\nLaporan yang disusun\t\(cells)\n"
    #expect(try KaidahDiuji.temuan("W06", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Jumlah laporan kebersihan", "12 Bulan", true), ("Jumlah laporan kebersihan", "100%", true),
    ("Jumlah laporan kebersihan", "2 Dokumen", true), ("Jumlah laporan kebersihan", "2 Laporan", false),
    ("Jumlah bulan pembayaran honor", "12 Bulan", false), ("Jumlah waktu pelayanan", "12 Bulan", false),
    ("Persentase taman terawat", "12 Bulan", true), ("Persentase taman terawat", "80%", false),
    ("Indeks Kepuasan", "3 Dokumen", true), ("Indeks Kepuasan", "87,5", false), ("Cakupan layanan", "12 Bulan", false),
  ])
  func `A unit that does not fit the name`(name: String, target: String, isFound: Bool) throws {
    let text = "No\tIndikator\tTarget\n1\t\(name)\t\(target)\n"
    #expect(try KaidahDiuji.baris("W07", text) == (isFound ? [2] : []))
  }

  @Test(arguments: [
    ("Persentase taman yang terawat", "Jumlah taman yang terawat dibagi jumlah taman dikali 100%", false),
    ("Persentase taman yang terawat", "Jumlah taman yang terawat di kota", true),
    ("Persentase taman yang terawat", "Jumlah taman dibagi jumlah taman yang terawat dikali 100%", true),
    ("Persentase taman yang terawat", "Jumlah laporan kebersihan dibagi jumlah bulan dikali 100%", true),
    ("Jumlah taman terawat", "Jumlah taman terawat dibagi jumlah taman dikali 100%", true),
    ("Jumlah taman terawat", "Jumlah taman yang terawat", false),
    ("Jumlah dokumen penataan taman", "Jumlah kebijakan yang dibuat kota", true),
    ("Indeks taman", "Hasil survei tahunan warga", false),
  ])
  func `A formula against the name of its indikator`(name: String, formula: String, isFound: Bool) throws {
    let text = "No\tIndikator\tMakna dan Rumus\n1\t\(name)\tMakna : Mutu taman. Rumus : \(formula)\n"
    #expect(try KaidahDiuji.temuan("W08", text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Jumlah taman yang terawat", false), ("Jumlah petugas dibagi jumlah taman dikali seratus", true),
    ("Jumlah petugas kebersihan jalan", true),
  ])
  func `Two formulas for one indikator`(formula: String, isFound: Bool) throws {
    let text = """
      Indikator\tRumus
      Jumlah taman terawat\tJumlah taman yang terawat

      Uraian di antara dua tabel.

      Indikator\tRumus
      Jumlah taman terawat\t\(formula)
      """
    #expect(try KaidahDiuji.baris("W11", text) == (isFound ? [7] : []))
  }

  @Test(arguments: [("Persentase jalan yang mantap", true), ("Indeks taman warga", false)])
  func `An explanation that is copied from another indikator`(name: String, isFound: Bool) throws {
    let meaning =
      "Makna : mutu taman kota yang dirasakan warga. Rumus : jumlah taman terawat dibagi jumlah taman di kota"
    let text = "Indikator\tMakna dan Rumus\nPersentase taman yang terawat\t\(meaning)\n\(name)\t\(meaning)\n"
    #expect(try KaidahDiuji.baris("W13", text) == (isFound ? [3] : []))
  }

  @Test(arguments: [("60.48", true), ("60,48", false)])
  func `A point as decimal mark`(figure: String, isFound: Bool) throws {
    let text =
      "Indikator\tTarget\tRealisasi\nA b c\t\(figure)\t1,5\nD e f\t2,5\t3,5\nG h i\t4,5\t5,5\nJ k l\t6,5\t7,5\n"
    #expect(try KaidahDiuji.baris("W09", text) == (isFound ? [2] : []))
  }

  @Test func `One percentage without decimals among others with two`() throws {
    let rows = ["91,20", "92,10", "93,40", "94,55", "95,61", "97"].map { "Program Contoh\t\($0)" }
    let text = "Program\tCapaian (%)\n" + rows.joined(separator: "\n")
    #expect(try KaidahDiuji.baris("W10", text) == [7])
    #expect(try KaidahDiuji.baris("W10", text.replacing("\t97", with: "\t100")).isEmpty)
  }
}
