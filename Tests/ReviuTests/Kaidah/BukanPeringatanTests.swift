import Reviu
import Testing

/// Correct reports that a careful reader would not want to be warned of, each beside one where a warning is right.
struct BukanPeringatanTests {
  @Test(arguments: [("2 dari 3", 0), ("3", 1)])
  func `Of two numbers the first is that of the indikator that reached their target`(words: String, count: Int) throws {
    let text =
      tabel(
        "No|Indikator Kinerja|Target|Realisasi|Capaian (%)", "1|Indeks kebersihan kota|80|84|105,00",
        "2|Indeks kehijauan kota|50|50|100,00", "3|Indeks keteduhan kota|80|72|90,00")
      + "\n\nDengan \(words) indikator mencapai target, kinerja dinas dinilai baik."
    #expect(try KaidahDiuji.temuan("C17", text).count == count)
  }

  @Test(arguments: [("terhadap provinsi, 2 indikator lebih baik", 0), ("terhadap nasional, 2 indikator lebih baik", 1)])
  func `A count against another yardstick is not that of the column`(words: String, count: Int) throws {
    let text =
      tabel(
        "Indikator|Daerah|Provinsi|Nasional|Terhadap nasional", "Indeks pembangunan|82,68|79,37|81,36|Lebih baik",
        "Harapan lama sekolah|14,13|14,48|13,54|Lebih baik", "Umur harapan hidup|74,77|78,21|72,75|Lebih baik",
        "Penduduk miskin|6,77|6,61|6,62|Kurang baik", "Pengangguran terbuka|6,41|6,43|6,22|Kurang baik")
      + "\n\nAngka daerah dibandingkan dengan dua pembanding; \(words)."
    #expect(try KaidahDiuji.temuan("C41", text).count == count)
  }

  @Test(arguments: [
    ("Angka resmi hasil penilaian badan statistik", 0), ("Banyak warga yang miskin menurut catatan desa", 1),
  ])
  func `What others assess has no divisor of its own`(formula: String, count: Int) throws {
    let text = tabel(
      "No|Indikator Kinerja Utama|Formulasi|Sumber Data", "1|Persentase warga miskin|\(formula)|Statistik",
      "2|Indeks keteduhan kota|Jumlah skor dibagi jumlah unsur|Dinas")
    #expect(try KaidahDiuji.temuan("W08", text).count == count)
  }

  @Test(arguments: [("Bersama Tepat Waktu", 0), ("", 1)])
  func `A name that goes on below its row is whole`(rest: String, count: Int) throws {
    let text =
      tabel(
        "No|Indikator Kinerja Utama|Satuan|Target", "1|Persentase usulan warga yang terlayani|%|80",
        "2|Persentase dokumen anggaran yang|%|90") + "\n\(rest)"
    #expect(try KaidahDiuji.temuan("L06", text).count == count)
  }

  @Test func `A caption that was read as text is no missing table`() throws {
    func report(_ between: String) -> String {
      ["1", "2", "4"].map { number in
        (number == "4" ? between + "\n\n" : "") + "Tabel 3.\(number) Daftar nomor \(number)\n\n"
          + tabel("No|Nama|Nilai", "1|Satu|10", "2|Dua|20")
      }.joined(separator: "\n\nKalimat di antara dua tabel.\n\n")
    }
    #expect(try KaidahDiuji.temuan("C06", report("Kalimat lain.")).count == 1)
    #expect(try KaidahDiuji.temuan("C06", report(tabel("Tabel 3.3 Daftar lain|2024", "Nama|10"))).isEmpty)
  }

  @Test(arguments: [("Disusun dari catatan sampai 3 Mei 2026", 0), ("Rapat pada 3 Mei 2026 membahas capaian", 1)])
  func `The day on which a report was made is after its year; one day is told once`(text: String, count: Int) throws {
    let report = "LAPORAN KINERJA\n\nDINAS CONTOH\n\nTAHUN 2023\n\n"
    #expect(try KaidahDiuji.temuan("I06", report + "\(text).\n\n\(text) lagi.").count == count)
  }

  @Test(arguments: [("Peningkatan layanan warga desa", 1), ("Peningkatan 140.669.200 layanan warga desa", 0)])
  func `An amount that was read into a name is not missing`(name: String, count: Int) throws {
    let text = tabel(
      "No|Program|Pagu Anggaran|Realisasi Anggaran", "1|Program pertanian kota|10.000.000|9.000.000",
      "2|Program perikanan kota|20.000.000|16.000.000", "3|Program peternakan kota|30.000.000|20.000.000",
      "4|Program kehutanan kota|40.000.000|30.000.000", "5|\(name)||40.000.000")
    #expect(try KaidahDiuji.temuan("L02", text).count == count)
  }

  @Test(arguments: [("Ketertiban Ketertiban Umum", 1), ("Ketertiban Ketertiban Umum Umum di Wilayah", 0)])
  func `Two columns that were read as one double more than a word`(cell: String, count: Int) throws {
    let text = tabel("Sasaran|Indikator Kinerja|Target", "\(cell)|Persentase gangguan yang reda|80", "Lain|Indeks|70")
    #expect(try KaidahDiuji.temuan("B11", text).count == count)
  }

  @Test func `The classes of a scale are quoted once`() throws {
    let text = tabel(
      "Capaian|Kategori", "91% - 100%|Sangat Tinggi", "76% - 90%|Tinggi", "66% - 75%|Sedang", "51% - 65%|Rendah",
      "50% ke bawah|Sangat Rendah")
    let found = try KaidahDiuji.temuan("K03", text)
    #expect(found.count == 1 && found.allSatisfy { Set($0.kutipan).count == $0.kutipan.count })
  }

  @Test func `A name that stands among the sasaran again and again is told once`() throws {
    let text =
      tabel(
        "Tujuan|Sasaran|Indikator Kinerja", "Terwujudnya kota yang bersih|Meningkatnya kebersihan pasar|Indeks pasar")
      + "\n\nKalimat.\n\n" + tabel("No|Sasaran|Target", "1|Terwujudnya kota yang bersih|80", "2|Lain sekali|70")
      + "\n\nKalimat.\n\n" + tabel("No|Sasaran|Realisasi", "1|Terwujudnya kota yang bersih|81", "2|Lain sekali|72")
    #expect(try KaidahDiuji.temuan("S52", text).map { $0.baris.count } == [3])
  }

  @Test(arguments: [("80,00|82,40|103,00", 0), ("75,00|81,10|108,13", 1)])
  func `One explanation under two tables with its figures belongs to both`(second: String, count: Int) throws {
    func part(_ number: Int, _ cells: String) -> String {
      "B.\(number) Bagian\n\n"
        + tabel("Indikator Kinerja|Target|Realisasi|Capaian", "Indeks kebersihan kota|\(cells)")
          + """


          1. Realisasi tahun 2024 adalah 82,40. Dengan target 80,00, capaiannya 103,00% dan termasuk kategori tinggi.
          2. Sejak itu seluruh regu taman bekerja menurut jadwal yang disusun bersama warga setiap awal bulan berjalan.
          3. Alat yang rusak diganti oleh penyedia menurut perjanjian sehingga pekerjaan tidak pernah berhenti lama.

          """
    }
    let text = part(1, "80,00|82,40|103,00") + "\n" + part(2, second)
    let found = try KaidahDiuji.temuan("B09", text)
    #expect(found.flatMap(\.kutipan).contains { $0.tulisan.hasPrefix("1. Realisasi") } == (count == 1))
  }

  @Test(arguments: [
    ("Satu IKU melampaui target, 1 (satu) IKU sesuai target", 0), ("Sebanyak 1 (satu) IKU sesuai target", 1),
  ])
  func `Beside those above their target some are at it`(words: String, count: Int) throws {
    let text =
      tabel(
        "No|Indikator Kinerja|Target|Realisasi|Capaian (%)", "1|Indeks kebersihan kota|80|84|105,00",
        "2|Indeks kehijauan kota|50|50|100,00", "3|Indeks keteduhan kota|80|72|90,00") + "\n\n\(words)."
    #expect(try KaidahDiuji.temuan("C17", text).count == count)
  }
}
