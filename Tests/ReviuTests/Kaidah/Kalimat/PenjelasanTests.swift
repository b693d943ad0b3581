import Reviu
import Testing

/// What is said of capaian and efficiency below a table.
struct PenjelasanTests {
  @Test(arguments: [
    ("lebih tinggi", "101,56%", 0), ("lebih rendah", "101,56%", 1), ("sama dengan", "101,56%", 1),
    ("sama dengan", "100,71%", 0), ("lebih tinggi", "100,71%", 1), ("tidak lebih rendah", "101,56%", 0),
  ])
  func `Which of two years is the better`(word: String, ratio: String, count: Int) throws {
    let text = """
      1. Realisasi tahun 2023 sebesar 78,05% dengan target 77,50% sehingga rasio capaiannya 100,71%.
      2. Terhadap target tahun 2024 sebesar 80,00% maka rasio capaian kinerjanya sebesar \(ratio).
      3. Rasio capaian tahun 2024 tersebut \(word) daripada rasio capaian tahun 2023.
      """
    #expect(try KaidahDiuji.baris("B90", text) == Array(repeating: 3, count: count))
  }

  @Test func `Without the capaian of both years nothing is compared`() throws {
    let text = """
      1. Terhadap target tahun 2024 sebesar 80,00% maka rasio capaian kinerjanya sebesar 98,00%.
      2. Rasio capaian tahun 2024 tersebut lebih rendah daripada rasio capaian tahun 2023.
      """
    #expect(try KaidahDiuji.temuan("B90", text).isEmpty)
  }

  @Test(arguments: [("Persentase Taman yang Terawat", 0), ("Persentase Pasar yang Tertib", 1)])
  func `An explanation is of the indikator of its table`(name: String, count: Int) throws {
    func bagian(_ indicator: String, _ heading: String) -> String {
      tabel("Sasaran|Indikator|Target|Realisasi|Capaian", "Sasaran kerja|\(indicator)|80,00%|80,00%|100,00%")
        + "\n\nPenjelasan capaian indikator \(heading) :\n\n1. Realisasi dihitung bersama pengelola.\n\n"
    }
    let text =
      bagian("Persentase Pasar yang Tertib", "Persentase Pasar yang Tertib")
      + bagian("Persentase Taman yang Terawat", name)
    #expect(try KaidahDiuji.temuan("B91", text).count == count)
  }

  @Test(arguments: [("2 (dua)", 0), ("3 (tiga)", 1)])
  func `Indikator with a positive efficiency are counted`(stated: String, count: Int) throws {
    let text =
      tabel(
        "Sasaran|Indikator|Target|Realisasi|Efisiensi Anggaran", "Pasar|Indeks pasar|80|81|11,50%",
        "Jalan|Indeks jalan|70|69|-1,01%", "Taman|Indeks taman|60|60|6,50%")
      + "\n\nDari 3 (tiga) indikator terdapat \(stated) indikator dengan nilai efisiensi positif."
    #expect(try KaidahDiuji.temuan("C91", text).count == count)
  }

  @Test(arguments: [("Rp. 2.500,-", 0), ("Rp. 2.050,-", 1)])
  func `How much the second amount is more`(change: String, count: Int) throws {
    let text =
      "Rancangan memuat 3 (tiga) program dengan pagu Rp. 10.000,-, sedangkan usulan memuat 4 (empat) program dengan dana Rp. 12.500,- atau bertambah \(change)."
    #expect(try KaidahDiuji.temuan("H90", text).count == count)
  }

  @Test(arguments: [("Partisipatif", 0), ("Desa", 1)])
  func `A heading names what its text names`(word: String, count: Int) throws {
    let rows = [
      "Pengelolaan Arsip Kantor", "Fasilitasi Penyusunan Perencanaan Pasar Partisipatif", "Pemeliharaan Taman Kota",
    ]
    let list = tabel("No|Sub Kegiatan|Anggaran", "1|\(rows[0])|1.000", "2|\(rows[1])|2.000", "3|\(rows[2])|3.000")
    let titles = [rows[0], "Fasilitasi Penyusunan Perencanaan Pasar \(word)", rows[2]]
    let parts = zip(titles, rows).enumerated().map { place, pair in
      "\(place + 1)) \(pair.0)\n\nSub kegiatan \(pair.1) memperoleh alokasi dana senilai Rp. 1.000,-."
    }
    #expect(try KaidahDiuji.temuan("S53", list + "\n\n" + parts.joined(separator: "\n\n")).count == count)
  }
}
