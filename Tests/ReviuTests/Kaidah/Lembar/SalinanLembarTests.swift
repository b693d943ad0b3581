import Reviu
import Testing

struct SalinanLembarTests {
  private func naskah(
    sasaran: String = "Meningkatnya Mutu Pasar", alasan: String = "Pedagang baru menambah lapangan kerja",
    rumus: String = #"$$\frac{\text{Jumlah kios yang terisi}}{\text{Jumlah kios}} \times 100\%$$"#
  ) -> String {
    func sheet(_ name: String, _ goal: String, _ reason: String, _ formula: String) -> String {
      "\n\(name)\n"
        + tabel(
          "|Sasaran|:|\(goal)", "|Alasan Pemilihan|:|\(reason)", "|Formulasi Perhitungan|:|\(formula)",
          "|Satuan|:|Persen") + "\n"
    }
    return tabel(
      "No|Kinerja Utama|Indikator Kinerja|2027|2028|2029|Akhir Periode",
      "1|Meningkatnya Mutu Pasar|Persentase Kios yang Terisi|60,00|70,00|75,00|75,00",
      "2||Persentase Pasar Bersih|50,00|55,00|60,00|60,00",
      "3|Meningkatnya Jumlah Pedagang|Persentase Pedagang Baru|10,00|12,00|14,00|14,00",
      "4||Persentase Pedagang Terdaftar|81,00|82,00|83,00|83,00")
      + "\n"
      + sheet(
        "1. Persentase Kios yang Terisi", "Meningkatnya Mutu Pasar", "Kios terisi menandai pasar yang hidup", rumus)
      + sheet(
        "2. Persentase Pasar Bersih", sasaran, "Pasar bersih disukai pembeli", "Jumlah pasar bersih dibagi jumlah pasar"
      )
      + sheet(
        "3. Persentase Pedagang Baru", "Meningkatnya Jumlah Pedagang", alasan,
        "Jumlah pedagang baru dibagi jumlah pedagang")
      + sheet(
        "4. Persentase Pedagang Terdaftar", "Meningkatnya Jumlah Pedagang", "Pedagang terdaftar mudah dibina",
        "Jumlah pedagang terdaftar dibagi jumlah pedagang")
  }

  @Test func `A sheet names the sasaran that its indikator stands under in the table`() throws {
    #expect(try KaidahDiuji.temuan("S99", naskah()).isEmpty)
    let found = try KaidahDiuji.temuan("S99", naskah(sasaran: "Meningkatnya Mutu Jalan dan Pasar"))
    #expect(found.map(\.seharusnya) == ["Meningkatnya Mutu Pasar"])
  }

  @Test func `The reason of another sheet tells nothing of this one`() throws {
    #expect(try KaidahDiuji.temuan("S98", naskah()).isEmpty)
    let found = try KaidahDiuji.temuan("S98", naskah(alasan: "Pasar bersih disukai pembeli"))
    #expect(found.count == 1 && found.first?.pokok.tulisan == "Pasar bersih disukai pembeli")
  }

  @Test func `A fraction on a sheet stands the right way up`() throws {
    #expect(try KaidahDiuji.temuan("W08", naskah()).isEmpty)
    let turned = #"$$\frac{\text{Jumlah kios}}{\text{Jumlah kios yang terisi}} \times 100\%$$"#
    #expect(try KaidahDiuji.temuan("W08", naskah(rumus: turned)).count == 1)
  }

  @Test func `The target of the last year is that of the end`() throws {
    let text = naskah().replacing(
      "No\tKinerja Utama\tIndikator Kinerja\t2027\t2028\t2029",
      with: "No\tKinerja Utama\tIndikator Kinerja\tTarget 2027\tTarget 2028\tTarget 2029")
    #expect(try KaidahDiuji.temuan("S11", text).isEmpty)
    #expect(
      try KaidahDiuji.temuan("S11", text.replacing("75,00\t75,00", with: "75,00\t57,00")).map { $0.kutipan[0].tulisan }
        == ["57,00"])
  }
}
