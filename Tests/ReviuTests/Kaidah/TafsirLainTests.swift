import Reviu
import Testing

/// What looks like an error and is none, beside the same with an error: another figure, list or table was meant.
struct TafsirLainTests {
  private static let rincian = tabel(
    "No|Program / Kegiatan / Sub Kegiatan|Pagu|Realisasi", "1.|PROGRAM JALAN|1.000|900",
    "1.1|Penyediaan Perlengkapan Jalan|700|640", "1.1.1|Pembangunan Prasarana|300|280",
    "1.1.2|Penyediaan Perlengkapan Jalan|400|360", "1.2|Pengelolaan Terminal|300|260",
    "1.2.1|Pemeliharaan Terminal|200|180", "1.2.2|Pelatihan Pengelola|100|80")

  private static func tanpaNomor(_ program: String) -> String {
    """
    Tabel 2.1 Perjanjian Kinerja

    \(tabel("No|Program / Kegiatan / Sub Kegiatan|Anggaran", "1.|PROGRAM JALAN|\(program)", "|Penyediaan Perlengkapan Jalan|700", "|Pembangunan Prasarana|300", "|Penyediaan Perlengkapan Jalan|400", "|Pengelolaan Terminal|300", "|Pemeliharaan Terminal|200", "|Pelatihan Pengelola|100"))

    Tabel 3.1 Realisasi Anggaran

    \(rincian)
    """
  }

  private static func usulan(_ sentence: String) -> String {
    """
    \(sentence)

    Tabel 2.4 Rancangan dan Usulan

    \(tabel(
      "No|Program/Kegiatan/Sub Kegiatan|Pagu|Program/Kegiatan/Sub Kegiatan|Kebutuhan", "1.|PROGRAM JALAN|10|PROGRAM JALAN|12",
      "1.1|Perawatan Jalan|10|Perawatan Jalan|10", "1.1.1|Penambalan|10|Penambalan|10", "1.2|||Pengecatan Jalan|2",
      "1.2.1|||Pengecatan Marka|2", "2.|PROGRAM AIR|5|PROGRAM AIR|5", "2.1|Perawatan Irigasi|5|Perawatan Irigasi|5",
      "2.1.1|Pengerukan|5|Pengerukan|5"))
    """
  }

  private static func tujuan(_ value: String) -> String {
    """
    LAPORAN KINERJA DINAS CONTOH TAHUN 2024

    Tabel 3.1 Capaian Tujuan Tahun 2024

    \(tabel("Tujuan|Indikator|Target|Realisasi|Capaian", "Layanan yang baik|Indeks Mutu Layanan Dinas|70,00|71,40|102,00%"))

    Tabel 4.1 Rincian Capaian Tahun 2024

    \(tabel("Tujuan|Indikator Tujuan|Sasaran|Indikator Sasaran|Target|Realisasi|Capaian", "Layanan yang baik|Indeks Mutu Layanan Dinas|Loket yang cepat|Lama Layanan di Loket Utama|15,00|14,70|102,00%", "|||Persentase Keluhan Terjawab|80,00|84,00|105,00%"))

    Tabel 4.2 Ringkasan Tahun 2024

    \(tabel("No|Indikator|Realisasi", "1|Lama Layanan di Loket Utama|\(value)"))
    """
  }

  private static func sektor(_ total: String) -> String {
    """
    Tabel 3.2 Investasi menurut Sektor

    \(tabel("No|Sektor|Nilai Investasi (Rp)", "1|Konstruksi|1.801.067", "2|Jasa|8.147.945", "3|Tambang|250.565", "|JUMLAH|\(total)"))
    """
  }

  private static func milik(_ sentence: String) -> String {
    """
    LAPORAN KINERJA

    KECAMATAN MAWAR

    TAHUN 2024

    \(sentence)

    Kecamatan Mawar terdiri dari tujuh desa. Kecamatan Mawar dipimpin camat.
    """
  }

  static let contoh = [
    KaidahDiuji(
      "H09", "the growth of another",
      salah:
        "Indeks naik dari 72,00 menjadi 73,80 atau tumbuh 1,50 persen, lebih cepat daripada pertumbuhan provinsi sebesar 0,71 persen.",
      baris: [1],
      benar:
        "Indeks naik dari 72,00 menjadi 73,80 atau tumbuh 2,50 persen, lebih cepat daripada pertumbuhan provinsi sebesar 0,71 persen."
    ),
    KaidahDiuji(
      "H09", "two pairs in a sentence",
      salah:
        "Investasi nasional meningkat 20,00 persen dari Rp 1.000 juta menjadi Rp 1.100 juta dan provinsi meningkat 25,00 persen dari Rp 2.000 juta menjadi Rp 2.500 juta.",
      baris: [1],
      benar:
        "Investasi nasional meningkat 10,00 persen dari Rp 1.000 juta menjadi Rp 1.100 juta dan provinsi meningkat 25,00 persen dari Rp 2.000 juta menjadi Rp 2.500 juta."
    ),
    KaidahDiuji(
      "H05", "a budget that a sub kegiatan receives",
      salah:
        "Sub kegiatan Rapat Dinas memperoleh alokasi dana senilai Rp. 400.000,- yang dipakai untuk belanja barang dan jasa. Realisasi sampai dengan triwulan IV sebesar Rp. 300.000,- atau capaian kinerja keuangan sebesar 57,00%.",
      baris: [1],
      benar:
        "Sub kegiatan Rapat Dinas memperoleh alokasi dana senilai Rp. 400.000,- yang dipakai untuk belanja barang dan jasa. Realisasi sampai dengan triwulan IV sebesar Rp. 300.000,- atau capaian kinerja keuangan sebesar 75,00%."
    ),
    KaidahDiuji(
      "H11", "a total of amounts far from its rows", salah: sektor("9.192.206"), baris: [7],
      benar: sektor("10.199.577")),
    KaidahDiuji(
      "I01", "what the neighbour did in the own report",
      salah: milik("Laporan ini disusun dengan maksud menyampaikan hasil kerja Kecamatan Melati kepada Bupati."),
      baris: [7],
      benar: milik(
        "Kecamatan ini berbatasan dengan Kecamatan Melati dan bekerja sama dengan aparatur Kecamatan Melati.")),
    KaidahDiuji(
      "I16", "a plan called by the year before",
      salah:
        "RENCANA KERJA (RENJA)\nDINAS PASAR DAN NIAGA\nTAHUN 2023\n\nRenja Dinas Pasar dan Niaga Tahun 2022 dapat disusun tepat waktu.\n",
      baris: [5],
      benar:
        "RENCANA KERJA (RENJA)\nDINAS PASAR DAN NIAGA\nTAHUN 2023\n\nRenja Dinas Pasar dan Niaga Tahun 2023 dapat disusun tepat waktu; Renstra Tahun 2021 disusun lebih dahulu.\n"
    ),
    KaidahDiuji(
      "C03", "sasaran with their indikator",
      salah:
        "Tujuan itu dijabarkan ke dalam 3 (tiga) sasaran dengan 4 (empat) indikator sebagai berikut :\n1. Jalan mantap\n2. Jembatan baik\n\nSelesai.",
      baris: [1, 2, 3],
      benar:
        "Tujuan itu dijabarkan ke dalam 2 (dua) sasaran dengan 4 (empat) indikator sebagai berikut :\n1. Jalan mantap\n2. Jembatan baik\n\nSelesai."
    ),
    KaidahDiuji(
      "C03", "a heading that carries the numbering on",
      salah: "Inovasinya berjumlah 2 (dua) yaitu :\n1. Loket malam\n2. Loket keliling\n3. Loket daring\n\nSelesai.",
      baris: [1, 2, 3, 4],
      benar:
        "Inovasinya berjumlah 2 (dua) yaitu :\n1. Loket malam\n2. Loket keliling\n\n3. Laju Pertumbuhan Kunjungan\n\na. Perbandingan target\n"
    ),
    KaidahDiuji(
      "C32", "parts of a whole",
      salah: "Dari 71 aduan, 64 aduan sudah dijawab dan 6 aduan belum dijawab.", baris: [1],
      benar: "Ada 78 aduan, terdiri dari 71 aduan selesai, 6 aduan dalam proses dan 1 aduan belum dijawab."),
    KaidahDiuji(
      "C04", "a proposal beside the draft",
      salah: usulan(
        "Rancangan memuat 2 program, 2 kegiatan dan 2 sub kegiatan, sedangkan usulan memuat 2 program, 4 kegiatan dan 3 sub kegiatan."
      ),
      baris: [1],
      benar: usulan(
        "Rancangan memuat 2 program, 2 kegiatan dan 2 sub kegiatan, sedangkan usulan memuat 2 program, 3 kegiatan dan 3 sub kegiatan."
      )),
    KaidahDiuji(
      "H10", "a sub kegiatan named as its kegiatan", salah: tanpaNomor("1.100"), baris: [4], benar: tanpaNomor("1.000")),
    KaidahDiuji(
      "S03", "indikator of tujuan and of sasaran in one row", salah: tujuan("17,40"), baris: [17],
      benar: tujuan("14,70")),
  ]

  @Test(arguments: contoh) func `Only the error is found`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test(arguments: [("102,00%", "13,73%", 0), ("98,00%", "13,73%", 1)])
  func `Efficiency is computed from the capaian of what should fall, as printed`(
    capaian: String, efisiensi: String, count: Int
  ) throws {
    let text = """
      Tabel 3.6 Efisiensi

      \(tabel("Indikator|Target|Realisasi|Capaian|Pagu|Realisasi Anggaran|Serapan|Efisiensi", "Persentase jalan mantap|80,00|80,00|100,00%|1.000|900|90,00%|10,00%", "Angka Kecelakaan Jalan|1,50|1,47|\(capaian)|1.000|880|88,00%|\(efisiensi)"))
      """
    #expect(try KaidahDiuji.temuan("H04", text).count == count)
  }

  @Test(arguments: [("12", 0), ("13", 1)])
  func `What stands under the total alone is part of no column`(total: String, count: Int) throws {
    let text = """
      Tabel 1.2 Pegawai menurut Bagian

      \(tabel("No|Unit Kerja|Pelaksana|PPPK|Jumlah", "1|Pimpinan|-|-|1", "2|Bagian Umum|14|3|17", "3|Bagian Program|6|1|7", "4|Bagian Sidang|9|3|\(total)", "5|Bagian Fasilitasi|7|1|8", "|J u m l a h|36|8|45"))
      """
    #expect(try KaidahDiuji.temuan("H17", text).count == count)
  }

  @Test func `What is compared with the lowest is not it`() throws {
    let text = """
      Rasio Kota Melati sebesar 0,21 merupakan yang terendah di Provinsi Contoh, lebih rendah daripada provinsi sebesar 0,30.

      \(tabel("Kabupaten/Kota|2023|2024", "Mawar|0,26|0,25", "Melati|0,24|0,21", "Kenanga|0,31|0,33", "Provinsi Contoh|0,31|0,30"))
      """
    #expect(try KaidahDiuji.temuan("B30", text).isEmpty)
  }

  @Test(
    arguments: [
      ("Jumlah Usaha Kecil Menegah yang dibina.", "menengah"), ("Layanan yang Bekualitas.", "berkualitas"),
      ("PEDAPATAN ASLI DAERAH", "pendapatan"), ("Presentase capaian", "persentase"),
      ("Tata kelola adminsitrasi", "administrasi"),
      ("Kepala bidang pengaduan dan penerangan; pemukiman warga mendukung penerapan.", nil),
      ("Fasilitas dan fasilitasi", nil),
      ("Pengukuhan kader, perangkap lalat, periklanan, penebangan, kesabaran, penyerangan.", nil),
    ] as [(String, String?)])
  func `A word that is no word`(text: String, meant: String?) throws {
    #expect(try KaidahDiuji.temuan("I70", text + "\n").first?.seharusnya == meant)
  }

  @Test func `A word far longer than any is no word mistyped`() throws {
    #expect(try KaidahDiuji.temuan("I70", String(repeating: "pelayanan", count: 4_000) + "\n").isEmpty)
  }

  @Test func `What is written again and again is meant`() throws {
    let text = Array(repeating: "Bagian Pelayanen mencatat tamu.", count: 5).joined(separator: "\n\n")
    #expect(try KaidahDiuji.temuan("I70", text).isEmpty)
  }

  @Test(arguments: [
    ("Belanja ModalTanah", "Modal Tanah"), ("Aplikasi eSAKIP dan SiMantap", nil), ("Belanja Modal Tanah", nil),
  ])
  func `Two words in one`(text: String, meant: String?) throws {
    #expect(try KaidahDiuji.temuan("I71", text + "\n").first?.seharusnya == meant)
  }
}
