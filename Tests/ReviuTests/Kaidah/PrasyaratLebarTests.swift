import Reviu
import Testing

/// Rules that were there before, on shapes and words that they did not know.
struct PrasyaratLebarTests {
  @Test(arguments: [
    KaidahDiuji(
      "H05", "menyerap anggaran",
      salah:
        "Program Rehabilitasi menyerap anggaran Rp 187.400.000 (97,10 persen) dari alokasi sebesar Rp 201.300.000.",
      baris: [1],
      benar: "Program Rehabilitasi menyerap anggaran Rp 187.400.000 (93,09 persen) dari alokasi sebesar Rp 201.300.000."
    ),
    KaidahDiuji(
      "H05", "dialokasikan dana",
      salah: "Program Taman dialokasikan dana sebesar Rp450.000.000 dan terpakai Rp432.900.000 atau 96,02%.",
      baris: [1],
      benar: "Program Taman dialokasikan dana sebesar Rp450.000.000 dan terpakai Rp432.900.000 atau 96,20%."),
    KaidahDiuji(
      "H05", "ribuan berspasi",
      salah: "Realisasi program sebesar Rp 301 100 000 dari pagu Rp 310 200 000 atau 97,70%.", baris: [1],
      benar: "Realisasi program sebesar Rp 301 100 000 dari pagu Rp 310 200 000 atau 97,07%."),
    KaidahDiuji(
      "H02", "sel berspasi",
      salah: tabel("No|Program|Pagu|Realisasi|%", "1|Program taman|310 200 000|301 100 000|92,07"), baris: [2],
      benar: tabel("No|Program|Pagu|Realisasi|%", "1|Program taman|310 200 000|301 100 000|97,07")),
    KaidahDiuji(
      "H01", "terhadap target akhir", salah: kumulatif("82,00"), baris: [2], benar: kumulatif("80,00")),
    KaidahDiuji(
      "H04", "capaian di belakang serapan", salah: efisiensi("8,32%"), baris: [2], benar: efisiensi("7,32%")),
    KaidahDiuji(
      "H14", "baris kepala kelompok", salah: berkelompok("99,90"), baris: [8, 6, 7], benar: berkelompok("99,00")),
    KaidahDiuji(
      "C14", "menetapkan", salah: menetapkan("3 sasaran strategis dengan 3"), baris: [1],
      benar: menetapkan("2 sasaran strategis dengan 3")),
    KaidahDiuji(
      "W07", "banyaknya", salah: tabel("No|Indikator|Target", "1|Banyaknya paket yang dikirim|100%"), baris: [2],
      benar: tabel("No|Indikator|Target", "1|Banyaknya paket yang dikirim|100 Paket")),
    KaidahDiuji(
      "I01", "semoga", salah: semoga("Dinas Perhubungan"), baris: [3], benar: semoga("Dinas Sosial")),
    KaidahDiuji(
      "B05", "mencapai target", salah: seluruh("90"), baris: [6], benar: seluruh("100")),
  ])
  func `Found once`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test func `A sum column that holds where an indikator stands is not added up`() throws {
    func row(_ number: Int, _ total: String) -> String {
      "\(number)|Hal ke-\(number) yang dihitung|10|20|30|\(total)"
    }
    let text = tabel(
      "No|Indikator|Realisasi 2022|Realisasi 2023|Target 2024|Perkiraan", "1|2|3|4|5|6=(3+4+5)", row(1, "60"),
      row(2, "60"), row(3, "60"), row(4, "30"))
    #expect(try KaidahDiuji.temuan("H16", text).isEmpty)
    #expect(try KaidahDiuji.temuan("H16", text.replacing("30\t30", with: "30\t50")).count == 1)
  }

  @Test func `Numbers one blank apart are no amount without Rp or below a million`() {
    #expect(PemindaiAngka.pindai("Tahun 2023 100 200 300 orang").map(\.tulisan) == ["2023", "100", "200", "300"])
    #expect(PemindaiAngka.pindai("12 100").map(\.tulisan) == ["12", "100"])
    #expect(PemindaiAngka.satuSaja("4 210 300 500,25")?.nilai.printed == "4.210.300.500,25")
  }

  private static func kumulatif(_ share: String) -> String {
    tabel(
      "No|Indikator|Target Akhir Renstra|Realisasi s/d 2022|Target 2023|Realisasi 2023|Tingkat Realisasi (%)|Perkiraan Realisasi s/d 2024|Tingkat Capaian (%)",
      "1|Jumlah pohon ditanam|300|120|60|57|95,00|240|\(share)")
  }

  private static func efisiensi(_ value: String) -> String {
    tabel(
      "No|Sasaran|Pagu|Realisasi|Serapan|Capaian|Efisiensi",
      "1|Taman tertata|800.000.000|760.000.000|95,00%|102,50%|\(value)")
  }

  private static func berkelompok(_ mean: String) -> String {
    tabel(
      "No|Indikator|Target|Realisasi|Capaian", "|Sasaran 1 Sampah||||", "1|Sampah diolah|50|49|98,00",
      "|Rata-rata capaian sasaran 1|||98,00", "|Sasaran 2 Pasar||||", "2|Pasar ditata|50|50,5|101,00",
      "3|Kios tertib|50|48,5|97,00", "|Rata-rata capaian sasaran 2|||\(mean)")
  }

  private static func menetapkan(_ words: String) -> String {
    "Dinas Contoh menetapkan \(words) indikator kinerja.\n\n"
      + tabel(
        "Tabel 2.1 Perjanjian Kinerja", "No|Sasaran|Indikator|Target", "1|Sampah terkelola|Persentase sampah diolah|80",
        "||Persentase sampah dipilah|70", "2|Pasar tertata|Persentase pasar ditata|60")
  }

  private static func semoga(_ name: String) -> String {
    "LAPORAN KINERJA DINAS SOSIAL KABUPATEN CONTOH TAHUN 2024\n\nSemoga \(name) dapat bekerja lebih baik.\n\nDinas Sosial Kabupaten Contoh menyusun laporan."
  }

  private static func seluruh(_ result: String) -> String {
    "LAPORAN KINERJA TAHUN 2024\n\n"
      + tabel(
        "No|Indikator|Target|Realisasi|Capaian", "1|Sampah yang diolah|80|80|\(result)", "2|Pasar yang ditata|50|50|100"
      )
      + "\nSeluruh indikator kinerja telah mencapai target yang ditetapkan."
  }
}
