import Reviu
import Testing

struct NomorJudulTests {
  @Test(arguments: [
    (["BAB I PENDAHULUAN", "1.1 Latar Belakang", "1.2 Tujuan", "BAB II RENCANA"], 0),
    (["BAB I PENDAHULUAN", "1.1 Latar Belakang", "1.3 Tujuan", "BAB II RENCANA"], 1),
    (["BAB I PENDAHULUAN", "1.1 Latar Belakang", "1.1 Tujuan", "1.2 Dasar"], 0),
    (["BAB I PENDAHULUAN", "BAB II RENCANA", "BAB IV PENUTUP"], 1),
    (["BAB I PENDAHULUAN", "A. Latar Belakang", "B. Tujuan", "BAB II RENCANA", "A. Renstra", "C. Renja"], 1),
    (["## BAB I PENDAHULUAN", "## BAB III PENUTUP"], 1), (["BAB II RENCANA", "BAB IV PENUTUP"], 0),
    (["BAB I Pendahuluan, memuat latar belakang", "BAB III Penutup, memuat simpulan"], 0),
  ])
  func `Chapters and sections run on`(lines: [String], count: Int) throws {
    #expect(try KaidahDiuji.temuan("C21", lines.joined(separator: "\n\n")).count == count)
  }

  @Test(arguments: [("4", 0), ("5", 1), ("40", 0)])
  func `A region has as many villages as its table`(stated: String, count: Int) throws {
    let text =
      "Kecamatan Sukamaju terdiri atas \(stated) desa.\n\n"
      + tabel("No|Desa|Luas (ha)", "1|Satu|10", "2|Dua|20", "3|Tiga|30", "4|Empat|40", "|Jumlah|100")
    #expect(try KaidahDiuji.temuan("C22", text).count == count)
  }

  @Test(arguments: [("realisasi anggaran", 0), ("penggunaan armada kapal", 1)])
  func `An outline promises what is there`(part: String, count: Int) throws {
    let text = """
      1.3 Sistematika Penyajian

      BAB I Pendahuluan, memuat latar belakang dan struktur organisasi.

      BAB II Hasil, memuat capaian sasaran, \(part).

      BAB III HASIL

      3.1 Capaian Sasaran

      3.2 Realisasi Anggaran

      Latar belakang dan struktur organisasi diuraikan di sini.
      """
    #expect(try KaidahDiuji.temuan("L09", text).count == count)
  }

  @Test(arguments: [("2 (dua) program dan 2 (dua) kegiatan", 0), ("3 (tiga) program dan 2 (dua) kegiatan", 1)])
  func `Programmes of a table of two levels are counted`(text: String, count: Int) throws {
    let table = tabel(
      "Kode|Program dan Kegiatan|Pagu (Rp)", "1.01|Program satu kota|5.000", "1.01.2.01|Administrasi kota|5.000",
      "1.02|Program dua kota|6.000", "1.02.2.01|Pelayanan kota|6.000")
    #expect(try KaidahDiuji.temuan("C04", "Rencana memuat \(text).\n\n\(table)").count == count)
  }
}
