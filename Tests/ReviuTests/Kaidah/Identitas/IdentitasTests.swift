import Reviu
import TestSupport
import Testing

struct IdentitasTests {
  private static func laporan(_ sentence: String) -> String {
    """
    LAPORAN KINERJA TAHUN 2024
    KECAMATAN SUKAMAJU

    Laporan Kecamatan Sukamaju tahun 2024 disusun oleh Kecamatan Sukamaju.
    Kecamatan Sukamaju melayani warga tahun 2024.
    \(sentence)
    """
  }

  private static func triwulan(_ year: Int) -> String {
    laporan(
      (1...7).map { "Realisasi sampai dengan triwulan 4 tahun \($0 == 4 ? year : 2024) sebesar Rp \($0).000." }.joined(
        separator: "\n"))
  }

  static let contoh = [
    KaidahDiuji(
      "I01", "another district", salah: laporan("Semoga Kantor Kecamatan Wanasari dapat bekerja lebih baik."),
      baris: [6],
      benar: laporan("Wilayahnya berbatasan dengan Kantor Kecamatan Wanasari. Kantor Kecamatan Sukamaju bekerja baik.")),
    KaidahDiuji("I02", "another year", salah: triwulan(2021), baris: [9], benar: triwulan(2024)),
    KaidahDiuji(
      "I03", "a period", salah: "Renstra periode 2021-2016 disusun.", baris: [1],
      benar: "Renstra periode 2021 \u{2013} 2026, nomor 900/2021-12, RPJMD 2021-2026, selisih 2024-2023."),
    KaidahDiuji(
      "I04", "next year", salah: laporan("BAB IV PENUTUP\n\nUpaya untuk meningkatkan kinerja tahun 2024 disusun."),
      baris: [8],
      benar: laporan(
        "Upaya meningkatkan kinerja tahun 2024 dilakukan.\n\nBAB IV PENUTUP\n\nUpaya untuk meningkatkan kinerja tahun 2025."
      )),
    KaidahDiuji(
      "I05", "no such day", salah: "Ditetapkan pada tanggal 31 April 2024.", baris: [1],
      benar: "Ditetapkan pada tanggal 30 April 2024 dan 29 Februari 2024."),
    KaidahDiuji(
      "I05", "another weekday", salah: "Rapat pada hari Senin, 17 Agustus 2024.", baris: [1],
      benar: "Rapat pada hari Sabtu tanggal 17 Agustus 2024; Senin berikutnya libur."),
    KaidahDiuji(
      "I06", "the future", salah: laporan("Ditetapkan tanggal 2 Januari 2042."), baris: [6],
      benar: laporan("Ditetapkan tanggal 2 Januari 2025.")),
    KaidahDiuji(
      "I08", "one person",
      salah: "NIP. \(nipRekaan())\n\nNIP. \(nipRekaan())\n\nNIP \(nipRekaan(diangkat: "199908"))", baris: [5, 1, 3],
      benar: "NIP. \(nipRekaan())\n\nNIP \(nipRekaan(lahir: "19760412"))"),
    KaidahDiuji(
      "I09", "two kinds",
      salah:
        "Peraturan Bupati Contoh Nomor 7 Tahun 2020 tentang Tugas dan Fungsi.\nPeraturan Bupati Nomor 7 Tahun 2020 tentang Tugas dan Fungsi.\nPeraturan Daerah Nomor 7 Tahun 2020 tentang Tugas dan Fungsi.",
      baris: [3, 1],
      benar:
        "Peraturan Bupati Nomor 7 Tahun 2020 tentang Tugas dan Fungsi.\nPeraturan Bupati Nomor 7 Tahun 2020 tentang Tugas.\nPeraturan Daerah Nomor 7 Tahun 2020 tentang Retribusi Jasa Umum."
    ),
    KaidahDiuji(
      "I10", "a known one",
      salah: "Keputusan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat.",
      baris: [1],
      benar: "Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survey Kepuasan Masyarakat."),
    KaidahDiuji(
      "I11", "two numbers",
      salah:
        "Peraturan Bupati Nomor 7 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas, dan Fungsi Kecamatan.\nPeraturan Bupati Nomor 9 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas, dan Fungsi Kecamatan.",
      baris: [2, 1],
      benar:
        "Peraturan Bupati Nomor 7 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas, dan Fungsi Kecamatan.\nPeraturan Bupati Nomor 9 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas, dan Fungsi Dinas."
    ),
    KaidahDiuji(
      "I12", "a mistyped term", salah: laporan("SURAT PENYATAAN"), baris: [6], benar: laporan("SURAT PERNYATAAN")),
    KaidahDiuji(
      "I13", "an abbreviation",
      salah: "Rencana Kerja (Renja) disusun.\nRencana Kerja (Renja) dinilai.\nRencana Kinerja (Renja) dilaporkan.",
      baris: [3, 1],
      benar: "Rencana Kerja (Renja) disusun.\nRencana Kerja (RENJA) dinilai.\nRencana Strategis (Renstra) dilaporkan."),
  ]

  @Test(arguments: contoh)
  func `Whose report it is`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test(
    arguments: [
      ("NIP \(nipRekaan())", nil),
      (nipRekaan(lahir: "19900329", diangkat: "202421", kelamin: "2", urut: "002"), nil),
      ("NIP. \(nipRekaan(sela: ""))", nil), ("NIP \(nipRekaan(lahir: "1975041"))", "17 angka"),
      ("NIP \(nipRekaan(lahir: "19751312"))", "tanggal lahir"),
      ("NIP \(nipRekaan(diangkat: "199913"))", "bulan pengangkatan"),
      ("NIP \(nipRekaan(kelamin: "3"))", "jenis kelamin"), ("NIP \(nipRekaan(diangkat: "199003"))", "umur 14"),
      ("NIP \(nipRekaan(urut: "0 04"))", nil), ("Nomor 20240101 saja", nil),
    ] as [(String, String?)])
  func `A personnel number is what it must be`(text: String, flaw: String?) throws {
    let found = try KaidahDiuji.temuan("I07", text)
    #expect(found.isEmpty == (flaw == nil))
    if let flaw { #expect(found.first?.uraian.contains(flaw) == true) }
  }

  private static func susunan(_ mention: String) -> String {
    """
    1. Camat
    Seksi Pemerintahan
    Seksi Pelayanan dan Kesejahteraan
    Seksi Pembangunan

    \(mention)
    """
  }

  @Test(arguments: [
    ("Data dihimpun Seksi Pengawasan Desa.", true), ("Data dihimpun Seksi Pelayanan dan Kesejahteraan Sosial.", false),
    ("Data dihimpun semua Seksi Kecamatan.", false), ("Data dihimpun Kasi Pelayanan Umum.", false),
    ("Data dihimpun Kasi Pelayanan Publik.", true),
  ])
  func `A unit that the structure does not know`(mention: String, wrong: Bool) throws {
    #expect(try KaidahDiuji.temuan("I14", Self.susunan(mention)).isEmpty != wrong)
  }

  @Test func `A term that stands between the words of another`() throws {
    let usual = (1...5).map { "Rencana Strategis (Renstra) Kecamatan ke \($0)." }.joined(separator: "\n")
    #expect(
      try KaidahDiuji.temuan("I12", usual + "\nRencana Strategis (Penstra) Kecamatan baru.").first?.seharusnya
        == "renstra")
    #expect(try KaidahDiuji.temuan("I12", usual + "\nRencana Strategis (Efektivitas) Kecamatan baru.").isEmpty)
  }
}
