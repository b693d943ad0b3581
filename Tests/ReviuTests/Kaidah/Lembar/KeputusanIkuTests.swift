import Reviu
import Testing

/// What a decree on indikator says of each of them.
struct KeputusanIkuTests {
  private static let kepala = "No|Indikator|2023|2024|2025|Makna, Alasan, Cara Menghitung|Penanggung Jawab"

  private static func naskah(_ bagian: String, _ rows: String...) -> String {
    ["Tabel 1 \(bagian)", ""].joined(separator: "\n\n")
      + ([kepala] + rows).map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
  }

  @Test(arguments: [("Kabag Pasar", 0), ("Kabag Hukum", 1), ("Kabag SETDA", 0)])
  func `Who answers belongs to the part that the table is of`(owner: String, count: Int) throws {
    let text =
      Self.naskah("Bagian Pasar", "1|Indeks pasar yang tertib|1|2|3|Cara Menghitung : nilai akhir|\(owner)") + "\n\n"
      + Self.naskah("Bagian Hukum", "1|Indeks naskah yang baik|1|2|3|Cara Menghitung : nilai akhir|Kabag Hukum")
    #expect(try KaidahDiuji.temuan("S90", text).count == count)
  }

  @Test(arguments: [
    ("jumlah pasar tertib dibagi jumlah pasar dikali 100%", 0), ("jumlah pasar yang tertib di wilayah", 1),
    ("Median atau rata-rata nilai seluruh pasar", 1), ("hasil penilaian tim penilai provinsi", 0),
    ("rata-rata persentase pasar tertib", 0),
  ])
  func `A percentage has a divisor`(formula: String, count: Int) throws {
    let text = Self.naskah(
      "Bagian Pasar",
      "1|Persentase pasar yang tertib|10%|20%|30%|Makna Indikator : keadaan pasar Cara Menghitung : \(formula)|Kabag Pasar",
      "2|Indeks jalan yang baik|1|2|3|Makna Indikator : keadaan jalan Cara Menghitung : nilai akhir|Kabag Pasar")
    #expect(try KaidahDiuji.temuan("W08", text).count == count)
  }

  @Test(arguments: [
    ("Keadaan pasar yang tertib menurut pedagang", "Pasar menjadi pusat usaha warga", "nilai akhir survei", 0),
    ("Pasar menjadi pusat usaha warga", "Pasar menjadi pusat usaha warga", "nilai akhir survei", 1),
    ("Keadaan pasar yang tertib menurut pedagang", "Pasar menjadi pusat usaha warga", "Non Kumulatif", 1),
  ])
  func `Each field holds what its head asks`(meaning: String, reason: String, formula: String, count: Int) throws {
    let cell = "Makna Indikator : \(meaning) Alasan Pemilihan : \(reason) Cara Menghitung : \(formula)"
    let text = Self.naskah(
      "Bagian Pasar", "1|Indeks pasar yang tertib|1|2|3|\(cell)|Kabag Pasar",
      "2|Indeks jalan yang baik|1|2|3|Cara Menghitung : nilai akhir|Kabag Pasar")
    #expect(try KaidahDiuji.temuan("W90", text).count == count)
  }

  @Test(arguments: [("jumlah kesepakatan yang ditandatangani", 0), ("jumlah kebijakan yang terlaksana", 1)])
  func `A formula is not that of the row above`(formula: String, count: Int) throws {
    let text = Self.naskah(
      "Bagian Pasar",
      "1|Persentase kebijakan pasar yang diterapkan|10%|20%|30%|Cara Menghitung : jumlah kebijakan yang terlaksana|Kabag Pasar",
      "2|Jumlah dokumen kesepakatan pasar|1|2|3|Cara Menghitung : \(formula)|Kabag Pasar")
    #expect(try KaidahDiuji.temuan("W91", text).count == count)
  }

  @Test(arguments: [("5", 0), ("", 1)])
  func `An indikator has a target in some year`(target: String, count: Int) throws {
    let rows = (1...12).map {
      "\($0)|Indeks pasar ke \($0)|\($0 == 7 ? "" : "1")|\($0 == 7 ? target : "2")|\($0 == 7 ? "" : "3")"
    }
    let text = (["No|Indikator|Target 2023|Target 2024|Target 2025"] + rows).map { $0.replacing("|", with: "\t") }
    #expect(try KaidahDiuji.temuan("L91", text.joined(separator: "\n")).count == count)
  }

  @Test(arguments: [("4", 0), ("", 1)])
  func `Years that no row fills are no part of a series`(target: String, count: Int) throws {
    let text = tabel(
      "No|Indikator|Target 2021|Target 2022|Target 2023|Target 2024|Target 2025", "1|Indeks pasar|||4|\(target)|4",
      "2|Indeks jalan|||5|5|5", "3|Indeks taman|||6|6|6")
    #expect(try KaidahDiuji.temuan("L01", text).count == count)
  }

  @Test(arguments: [("Nomor 74 Tahun 2021", 0), ("Nomor 12 Tahun 2020", 1)])
  func `A regulation of the region has one number`(number: String, count: Int) throws {
    let title = "tentang Tugas Pokok dan Fungsi dan Uraian Tugas Dinas Pasar Contoh"
    let text = """
      a. bahwa untuk melaksanakan Peraturan Bupati Contoh \(number) \(title);

      7. Peraturan Bupati Contoh Nomor 74 Tahun 2021 \(title).
      """
    #expect(try KaidahDiuji.temuan("I11", text).count == count)
  }

  @Test(arguments: [("Sekretariat Daerah", 0), ("Sekretariat DPRD", 1)])
  func `A decree is about its own agency`(agency: String, count: Int) throws {
    let own = (1...4).map { "Sekretariat Daerah menetapkan bagian \($0)." }.joined(separator: "\n\n")
    let text = own + "\n\nIndikator Kinerja Utama (Perubahan) \(agency) Kabupaten Contoh tercantum dalam lampiran."
    #expect(try KaidahDiuji.temuan("I01", text).count == count)
  }

  @Test(arguments: [
    ("RPJMD", 0), ("RJPMD", 1), ("RPJPD", 0), ("Nomor 22 Tahun 2020", 0), ("Nomo 22 tahun 2020", 1),
    ("pengoordinasian", 0), ("pengkoordinasian", 0), ("pengordinasian", 1), ("adminisratif", 1), ("administratif", 0),
  ])
  func `Short forms and words are spelt as they are`(word: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("I70", "Sasaran menurut \(word) dinyatakan di sini.").count == count)
  }
}
