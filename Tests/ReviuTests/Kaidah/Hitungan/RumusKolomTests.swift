import Reviu
import Testing

struct RumusKolomTests {
  private func evaluasi(_ row: String) -> String {
    tabel(
      "Program / Kegiatan|Indikator|Target Akhir Renstra 2030|Realisasi s/d 2026|Target 2027|Realisasi 2027|"
        + "Tingkat Realisasi (%)|Target 2028|Perkiraan Realisasi s/d 2028|Tingkat Capaian (%)",
      "1|2|3|4|5|6|7 = 6/5|8|9 = 4+6+8|10 = 9/3",
      "Rapat kerja|Jumlah rapat kerja|60 Rapat|20 Rapat|10 Rapat|10 Rapat|100|10 Rapat|40 Rapat|66,67",
      "Pelatihan kader|Jumlah kader terlatih|30 Orang|10 Orang|5 Orang|4 Orang|80|5 Orang|19 Orang|63,33",
      "Penyuluhan desa|Jumlah desa disuluh|90 Desa|30 Desa|15 Desa|12 Desa|80|15 Desa|57 Desa|63,33",
      "Pameran dagang|Jumlah pameran|6 Pameran|2 Pameran|1 Pameran|1 Pameran|100|1 Pameran|4 Pameran|66,67", row)
  }

  @Test(arguments: [
    ("Layanan dasar|Persentase layanan tepat waktu|90%|80%|82%|82%|100|85%|85%|94,44", [String]()),
    ("Layanan dasar|Nilai layanan publik|90,00|80,00|82,00|81,18|99,00|85,00|85,50|95,00", []),
    ("Wisata daerah|Jumlah kunjungan wisata|90.000|70.000|80.000|80.000|100|81.000|81.000|90,00", []),
    ("Pasar murah|Jumlah pasar murah|30 Kali|10 Kali|5 Kali|5 Kali|100|5 Kali|19 Kali|66,67", ["19 Kali"]),
    ("Pasar murah|Jumlah pasar murah|30 Kali|10 Kali|5 Kali|5 Kali|100|5 Kali|20 Kali|76,67", ["76,67"]),
    ("Pasar murah|Jumlah pasar murah|30 Kali|10 Kali|5 Kali|4 Kali|60|5 Kali|19 Kali|63,33", ["60"]),
  ])
  func `A printed formula rules out every other reading of its column`(row: String, wrong: [String]) throws {
    let found = ["H01", "H03", "H13", "H16"].flatMap { code in
      (try? KaidahDiuji.temuan(code, evaluasi(row)).map { $0.kutipan[0].tulisan }) ?? []
    }
    #expect(found == wrong)
  }
}
