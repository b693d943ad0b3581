import Reviu
import Sakip
import Testing

struct CacahTests {
  private static let program = """
    Tabel 2.1 Program dan Kegiatan
    No\tProgram / Kegiatan / Sub Kegiatan\tPagu
    1.\tProgram Jalan\t300
    1.1\tPemeliharaan Jalan\t300
    1.1.1\tPenambalan\t100
    1.1.2\tPelapisan\t200
    2.\tProgram Jembatan\t50
    2.1\tPemeliharaan Jembatan\t50
    2.1.1\tPengecatan\t50
    """

  private static let perjanjian = """
    Tabel 2.2 Perjanjian Kinerja Tahun 2024
    No\tSasaran\tIndikator Kinerja\tTarget
    1\tMeningkatnya mutu jalan\tPersentase jalan mantap\t80%
    2\tMeningkatnya mutu jembatan\tPersentase jembatan baik\t70%
    \t\tJumlah jembatan baru\t2
    """

  private static let kategori = """
    Tabel 3.1 Kategori
    Rentang\tKategori
    90-100\tBaik Sekali
    70-89\tBaik
    0-69\tKurang
    """

  private static let capaian = """
    Tabel 3.2 Capaian
    Indikator\tTarget\tRealisasi\tCapaian
    Jalan mantap\t80\t84\t105%
    Jembatan baik\t70\t70\t100%
    Drainase baik\t50\t40\t80%
    """

  static let contoh = [
    KaidahDiuji(
      "C01", "words and digits", salah: "Dinas Contoh mengelola 12 (dua puluh satu) kegiatan.", baris: [1],
      benar: "Dinas Contoh mengelola 21 (dua puluh satu) kegiatan dan sebelas (11) unit, Pasal 12 (3)."),
    KaidahDiuji(
      "C01", "an amount", salah: "Sebesar Rp 2.500.000 (dua juta lima puluh ribu rupiah).", baris: [1],
      benar: "Sebesar Rp 2.500.000,00 (dua juta lima ratus ribu rupiah), naik 5 (lima persen)."),
    KaidahDiuji(
      "C02", "classes", salah: "Capaian dibagi dalam empat kategori:\n\(kategori)", baris: [1, 4, 5, 6],
      benar: "Capaian dibagi dalam 3 (tiga) kategori:\n\(kategori)"),
    KaidahDiuji(
      "C03", "items", salah: "Tugasnya ada 3 (tiga) hal:\n1. Melayani\n2. Melapor\n\nSelesai.", baris: [1, 2, 3],
      benar: "Tugasnya ada 2 (dua) hal:\n1. Melayani\n2. Melapor\n\nSelesai."),
    KaidahDiuji(
      "C04", "programmes", salah: "Ada 2 (dua) program, 2 kegiatan dan 4 sub kegiatan.\n\(program)",
      baris: [1, 6, 7, 10],
      benar: "Ada 2 (dua) program, 2 kegiatan dan 3 sub kegiatan.\n\(program)"),
    KaidahDiuji(
      "C14", "indikator", salah: "Hasilnya, dari 2 (dua) indikator semua tercapai.\n\(perjanjian)",
      baris: [1, 4, 5, 6],
      benar: "Dari 3 indikator semua tercapai; sasaran kedua memuat 2 indikator.\n\(perjanjian)"),
    KaidahDiuji(
      "C17", "above target", salah: "Sebanyak 2 indikator di atas 100%.\n\(capaian)", baris: [1, 4],
      benar: "Sebanyak 1 indikator di atas 100% dan 1 indikator di bawah 100%.\n\(capaian)"),
  ]

  @Test(arguments: contoh) func `A stated count is counted again`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test(
    arguments: [
      ("dua puluh delapan", 28), ("sebelas", 11), ("duabelas", 12), ("seratus lima", 105), ("sepuluh", 10),
      ("satu juta dua ratus ribu", 1_200_000), ("dua dua", nil), ("delapan persen", nil), ("belas", nil),
    ] as [(String, Int?)])
  func `A number in words`(words: String, number: Int?) throws {
    let found = try KaidahDiuji.temuan("C01", "Sebanyak 9.999 (\(words)) buah.")
    #expect(found.isEmpty == (number == nil))
    if let number { #expect(found.first?.uraian.contains(" dan \(ExactDecimal(number).printed).") == true) }
  }

  @Test func `A list inside a list does not count`() throws {
    let text = "Ada 2 (dua) hal sebagai berikut:\n1. Satu\na. Kecil\nb. Kecil\n2. Dua\n"
    #expect(try KaidahDiuji.temuan("C03", text).isEmpty)
  }
}
