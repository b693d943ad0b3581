import Reviu
import Testing

/// Correct reports in shapes that were once called wrong.
struct BentukLaporanTests {
  private static let benar: [(String, String)] = [
    (
      "H11",
      tabel(
        "No|Kecamatan|Luas (km2)|Penduduk|Kepadatan", "1|Utara|100,50|20.100|200,00", "2|Selatan|201,00|10.050|50,00",
        "3|Barat|50,25|5.025|100,00", "|Jumlah|351,75|35.175|100,00")
    ),
    (
      "C05",
      "Tabel 3-1 Luas Taman\n\n" + tabel("No|Taman|Luas", "1|Melati|10") + "\n\nTabel 3-2 Jumlah Pohon\n\n"
        + tabel("No|Taman|Pohon", "1|Melati|10")
    ),
    (
      "S50",
      "1. Sasaran 1: Meningkatnya mutu taman kelurahan\n\n"
        + tabel("No|Sasaran|Target", "1|Meningkatnya mutu taman kelurahan|80")
        + "\n\n2.07.01.2.01.0001 Penyediaan bibit pohon peneduh jalan\n\n"
        + tabel("No|Kegiatan|Pagu", "1|Penyediaan bibit pohon peneduh jalan|8.000")
    ),
    (
      "K03",
      tabel(
        "Peringkat|Interval Nilai (persen)|Predikat", "I|91 \u{2264} x|Sangat Tinggi", "II|76 \u{2264} x < 91|Tinggi",
        "III|x < 76|Sedang")
    ),
    ("C01", "Pagu program sebesar Rp1.016.220.000,00 (satu miliar enam belas juta dua ratus dua puluh ribu rupiah)."),
    (
      "W08",
      tabel(
        "Uraian|Rumusan|Indikator|Satuan|Target 2026", "Sasaran 1|Terawatnya taman|Persentase taman terawat|%|90",
        "Sasaran 2|Teduhnya jalan|Persentase jalan teduh|%|80")
    ),
    (
      "L07",
      "LAPORAN KINERJA\n\nIKHTISAR\n\nBAB I PENDAHULUAN\n\nBAB II PERENCANAAN KINERJA\n\nBAB III AKUNTABILITAS KINERJA\n\n"
        + "III.1  Capaian Kinerja\n\nIII.2  Realisasi Anggaran\n\nBAB IV PENUTUP"
    ),
  ]

  @Test(arguments: benar)
  func `Stays silent`(code: String, text: String) throws {
    let found = try KaidahDiuji.temuan(code, text)
    #expect(found.isEmpty, "\(found.map(\.uraian))")
  }

  @Test func `A scale that names the value behind the mark gives categories`() throws {
    let text = try #require(Self.benar.first { $0.0 == "K03" }).1
    let table = tabel(
      "No|Indikator|Target|Realisasi|Capaian|Predikat", "1|Indeks taman kota|80|64|80,00|Sangat Tinggi",
      "2|Indeks jalan kota|80|76|95,00|Sangat Tinggi")
    #expect(try KaidahDiuji.temuan("K01", "\(text)\n\nTabel 2 Capaian\n\n\(table)").count == 1)
  }

  @Test func `A wrong total of a column of another name is still found`() throws {
    let text = tabel("No|Taman|Pohon pinus|Pohon jati", "1|Melati|1.250|20", "2|Mawar|2.310|30", "|Jumlah|3.650|50")
    #expect(try KaidahDiuji.temuan("H11", text).count == 1)
  }
}
