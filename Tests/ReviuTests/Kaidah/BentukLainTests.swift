import Reviu
import Testing

/// Correct tables and sentences of other shapes, which no rule may call wrong.
struct BentukLainTests {
  @Test(arguments: [
    (
      "H03",
      tabel(
        "No|Indikator|Realisasi 2020|Realisasi 2021|Target Akhir Renstra|Capaian terhadap Target Akhir (%)",
        "1|Indeks layanan kelurahan|70,00|72,00|80,00|90,00")
    ),
    (
      "B02",
      tabel(
        "Kode|Program/Kegiatan|Pagu (Rp)|Realisasi (Rp)|%", "1|Program penunjang urusan|2.000|1.900|95,00",
        "1.1|Administrasi keuangan kantor|1.000|990|99,00", "1.2|Administrasi umum kantor|1.000|910|91,00",
        "2|Program pelayanan kelurahan|1.000|900|90,00")
        + "\n\nSerapan tertinggi terdapat pada Program Penunjang Urusan sebesar 95,00%."
    ),
    (
      "W12",
      tabel(
        "No|Indikator|Target Akhir Renstra|Realisasi s/d Tahun 2022|Target 2023|Realisasi 2023",
        "1|Jumlah laporan aset kelurahan|20 Laporan|10 Laporan|5 Laporan|5 Laporan")
    ),
    (
      "S05",
      tabel("No|Indikator|Target 2023|Realisasi 2023", "1|Persentase aduan yang mencapai target|85|81")
        + "\n\nAda 1 indikator di bawah target yaitu Persentase aduan yang mencapai target pada tahun 2023."
    ),
  ])
  func `Stays silent`(code: String, text: String) throws {
    #expect(try KaidahDiuji.temuan(code, "LAPORAN KINERJA TAHUN 2023\n\n" + text).isEmpty)
  }
}
