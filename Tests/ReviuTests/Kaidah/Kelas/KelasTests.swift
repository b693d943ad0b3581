import Reviu
import Testing

struct KelasTests {
  private static func skala(_ rows: String, _ text: String) -> String {
    "Tabel 3.1 Skala\nRentang Capaian\tKategori\n\(rows)\n\n\(text)\n"
  }

  private static let bulat =
    "91-100\tSangat Tinggi\n76-90\tTinggi\n66-75\tSedang\n51-65\tRendah\n\u{2264} 50\tSangat Rendah"
  private static let sambung =
    "> 90 %\tSangat Tinggi\n> 75 - 90\tTinggi\n> 65 - 75\tSedang\n> 50 - 65\tRendah\n\u{2264} 50\tSangat Rendah"

  private static func capaian(_ value: String, _ category: String) -> String {
    "Tabel 3.2 Capaian\nIndikator\tTarget\tRealisasi\tCapaian\tKategori\nJalan mantap\t80\t70\t\(value)\t\(category)\n"
  }

  static let contoh = [
    KaidahDiuji(
      "K01", "a row", salah: skala(bulat, capaian("87,50%", "Sangat Tinggi")), baris: [11, 4],
      benar: skala(bulat, capaian("87,50%", "Tinggi"))),
    KaidahDiuji(
      "K01", "a sentence", salah: skala(bulat, "Rasio capaian 95,2% termasuk kategori tinggi."), baris: [9, 3],
      benar: skala(bulat, "Rasio capaian 90,6% termasuk kategori sangat tinggi.")),
    KaidahDiuji(
      "K02", "above the top", salah: skala(bulat, capaian("104,00%", "Sangat Tinggi")), baris: [11, 3],
      benar: skala(bulat, capaian("100,00%", "Sangat Tinggi"))),
    KaidahDiuji(
      "K03", "holes", salah: skala(bulat, ""), baris: [3, 4, 5, 6, 7],
      benar: skala(sambung.replacing("> 90 %", with: "> 90 - 100"), "")),
    KaidahDiuji(
      "K04", "no scale printed", salah: capaian("88,00", "Sangat Tinggi"), baris: [3],
      benar: capaian("104,00", "Sangat Tinggi")),
    KaidahDiuji(
      "K05", "nilai SAKIP", salah: "Nilai SAKIP tahun 2024 sebesar 70,00 (BB).", baris: [1],
      benar: "Nilai SAKIP tahun 2024 sebesar 70,01 (BB), semula 90,00 dengan predikat A."),
    KaidahDiuji(
      "K05", "a target", salah: "Indikator\tTarget\nNilai SAKIP\tB = 74,4\nJalan\t5\n", baris: [2],
      benar: "Indikator\tTarget\nNilai SAKIP\tBB = 74,4\nJalan\t5\n"),
    KaidahDiuji(
      "K06", "mutu", salah: "Nilai IKM Kecamatan Sukamaju 87,60 dengan mutu A.", baris: [1],
      benar: "Nilai IKM Kecamatan Sukamaju 88,31 dengan mutu A, unsur 3,40 (A)."),
  ]

  @Test(arguments: contoh) func `A category is that of its scale`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test(arguments: ["85-100\tBaik\n80-90\tCukup\n0-79\tKurang", "85-100\tBaik\n60-85\tCukup\n0-59,99\tKurang"])
  func `A value with two classes`(rows: String) throws {
    #expect(try KaidahDiuji.temuan("K03", Self.skala(rows, "")).count == 1)
  }

  @Test(arguments: [
    "88,31-100\tA\n76,61-88,30\tB\n25,00-76,60\tC", "\u{2265} 85\tBaik\n70 \u{2264} x < 85\tCukup\n< 70\tKurang",
  ])
  func `A scale without holes`(rows: String) throws {
    #expect(try KaidahDiuji.temuan("K03", Self.skala(rows, "")).isEmpty)
  }
}
