import Reviu
import Testing

struct KelengkapanTests {
  private static func deret(_ first: String) -> String {
    "Indikator\tTarget\t\t\t\n\t2021\t2022\t2023\t2024\nJalan\t\(first)\t80\t81\t82\nJembatan\t70\t71\t72\t73\nDrainase\t1\t2\t3\t4\n"
  }

  private static func realisasi(_ last: String) -> String {
    "Indikator\tTarget\tRealisasi\n" + (1...5).map { "Jalan \($0)\t8\(0)\t7\($0)\n" }.joined()
      + "Jembatan\t9\t\(last)\n"
  }

  private static func definisi(_ owner: String) -> String {
    let rows = (1...4).map { "\($0)\tIndikator ke \($0)\tSeksi Umum\tSurvei\n" }.joined()
    return "No\tIndikator Kinerja\tPenanggung Jawab\tSumber Data\n\(rows)5\tJalan mantap\t\(owner)\tSurvei\n"
  }

  private static func geser(_ cells: String) -> String {
    """
    Indikator\tTarget\tRealisasi\tCapaian\tTarget Akhir Renstra\tCapaian Terhadap Akhir\tCapaian terhadap Nasional\tSerapan Anggaran
    Jalan mantap\t\(cells)
    """
  }

  private static func persen(_ cell: String) -> String {
    (1...3).map {
      "Tabel 3.\($0) Capaian\nIndikator\tTarget\tRealisasi\tCapaian Terhadap Akhir Renstra\nJalan \($0)\t9\t8\t\($0 == 2 ? cell : "88,89%")\n\n"
    }.joined()
  }

  private static func nama(_ name: String) -> String {
    "No\tKegiatan\tPagu\n1\t\(name)\t500\n2\tPengawasan Jembatan\t400\n"
  }

  static let contoh = [
    KaidahDiuji("L01", "a series", salah: deret(""), baris: [3], benar: deret("-")),
    KaidahDiuji("L02", "no realisasi", salah: realisasi(""), baris: [7], benar: realisasi("belum rilis")),
    KaidahDiuji("L03", "no owner", salah: definisi(""), baris: [6], benar: definisi("Camat")),
    KaidahDiuji(
      "L04", "a lost cell", salah: geser("80%\t80%\t100%\t90%\tTidak ada\t95%\t"), baris: [2],
      benar: geser("80%\t80%\t100%\t90%\t88%\tTidak ada\t95%")),
    KaidahDiuji("L05", "no percent sign", salah: persen("90,91"), baris: [7], benar: persen("90,91%")),
    KaidahDiuji(
      "L06", "a conjunction", salah: nama("Pemeliharaan jalan kabupaten yang"), baris: [2],
      benar: nama("Pemeliharaan jalan kabupaten yang rusak")),
    KaidahDiuji(
      "L06", "a name goes on elsewhere",
      salah: nama("Pemeliharaan jalan dan jembatan di wilayah")
        + "\n1) Pemeliharaan jalan dan jembatan di wilayah perbatasan\n",
      baris: [2, 5],
      benar: nama("Pemeliharaan jalan dan jembatan di wilayah perbatasan")
        + "\n1) Pemeliharaan jalan dan jembatan di wilayah perbatasan\n"),
  ]

  @Test(arguments: contoh) func `What is missing is told`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test func `A year that no row fills is none of the plan`() throws {
    let text = "Indikator\tTarget\t\t\t\n\t2021\t2022\t2023\t2024\nJalan\t\t80\t81\t82\nJembatan\t\t71\t72\t73\n"
    #expect(try KaidahDiuji.temuan("L01", text).isEmpty)
  }

  private static func laporan(_ chapter: String) -> String {
    """
    LAPORAN KINERJA DINAS CONTOH
    RINGKASAN EKSEKUTIF
    BAB I PENDAHULUAN
    BAB II PERENCANAAN KINERJA
    BAB III AKUNTABILITAS KINERJA
    A. Capaian Kinerja
    Realisasi dibandingkan dengan tahun sebelumnya, target akhir Renstra, dan provinsi; faktor penyebabnya diuraikan.
    \(chapter)
    B. Realisasi Anggaran
    BAB IV PENUTUP
    """
  }

  @Test func `Parts and analyses of a report`() throws {
    let whole = Self.laporan("Efisiensi dihitung.")
    #expect(try KaidahDiuji.temuan("L07", whole).isEmpty && KaidahDiuji.temuan("L08", whole).isEmpty)
    #expect(try KaidahDiuji.temuan("L08", Self.laporan("")).first?.uraian.contains("efisiensi") == true)
    let cut = whole.replacing("RINGKASAN EKSEKUTIF", with: "Dinas Contoh")
    #expect(try KaidahDiuji.temuan("L07", cut).first?.uraian.contains("ikhtisar eksekutif") == true)
    #expect(try KaidahDiuji.temuan("L07", "BAB I PENDAHULUAN\nIsi.").isEmpty)
  }
}
