import Reviu
import TestSupport
import Testing

/// Errors of other shapes: each found once at its lines, and the corrected text silent.
struct BentukRagamTests {
  @Test(arguments: [
    rumus("(luas panen tahun n - luas panen tahun n-1) / luas panen tahun n-1 x 100%", "luas panen tahun n x 100%"),
    rumus(
      "Jumlah kios tertib / jumlah seluruh kios x 100%", "Jumlah kios tertib dibagi jumlah seluruh pedagang x 100%"),
    rumus("Jumlah kasus / jumlah kelahiran hidup x 100.000", "Jumlah kasus / jumlah kelahiran hidup x 1.000"),
    KaidahDiuji(
      "L92", "satu tahun kosong", salah: tahun("", "", ""), baris: [1, 2], benar: tahun("4", "", "6")),
    KaidahDiuji(
      "L92", "target prakiraan maju",
      salah: tabel(
        "No|Program|Pagu 2025|Target 2026|Pagu 2026", "1|Program pasar|2.000||2.100", "2|Program kios|3.000||3.100",
        "3|Program sampah|4.000||4.100"),
      baris: [1, 2],
      benar: tabel(
        "No|Program|Pagu 2025|Target 2026|Pagu 2026", "1|Program pasar|2.000|-|2.100", "2|Program kios|3.000||3.100",
        "3|Program sampah|4.000|5|4.100")),
    satuan("310,25 Kg", "310,25 Ton"),
    satuan("310,25%", "310,25 ton"),
    putusan("telah melampaui target", "belum mencapai target"),
    KaidahDiuji(
      "I95", "dua nama", salah: nip(urut: "003"), baris: [3, 2], benar: nip(urut: "004")),
    KaidahDiuji(
      "H92", "kolom rata-rata", salah: rataRata("97,00"), baris: [4, 5], benar: rataRata("96,00")),
    KaidahDiuji(
      "H92", "baris sasaran", salah: rataRataBaris("97,00"), baris: [5, 6, 7], benar: rataRataBaris("96,00")),
    KaidahDiuji(
      "H93", "sesudah rincian", salah: jumlah("8.600.000"), baris: [1], benar: jumlah("8.500.000")),
  ])
  func `Found once`(rule: KaidahDiuji) throws { try rule.periksa() }

  private static func rumus(_ one: String, _ other: String) -> KaidahDiuji {
    let head = "No|Indikator|Formulasi"
    func text(_ formula: String) -> String {
      tabel("Tabel 2.1 Indikator", head, "1|Persentase hal yang diukur dinas|\(one)") + "\n\n"
        + tabel("Tabel 3.1 Cara Menghitung", head, "1|Persentase hal yang diukur dinas|\(formula)")
    }
    let wrong = other.hasPrefix("luas") ? "(luas panen tahun n - luas panen tahun n-1) / \(other)" : other
    return KaidahDiuji("W11", wrong, salah: text(wrong), baris: [7, 3], benar: text(one))
  }

  private static func tahun(_ cells: String...) -> String {
    tabel(
      "No|Indikator|2022|2023|2024", "1|Persentase kios tertib|70|\(cells[0])|74", "2|Jumlah pasar|3|\(cells[1])|4",
      "3|Indeks layanan|80|\(cells[2])|82")
  }

  private static func satuan(_ wrong: String, _ right: String) -> KaidahDiuji {
    func text(_ figure: String) -> String {
      "LAPORAN KINERJA TAHUN 2024\n\n"
        + tabel(
          "No|Indikator|Satuan|Target|Realisasi|Capaian", "1|Jumlah sampah yang diolah|Ton|300,00|310,25|103,42",
          "2|Jumlah pasar yang ditata|Unit|4|4|100")
        + "\n\nRealisasi jumlah sampah yang diolah tahun 2024 sebesar \(figure)."
    }
    return KaidahDiuji("S92", wrong, salah: text(wrong), baris: [7, 4], benar: text(right))
  }

  private static func putusan(_ wrong: String, _ right: String) -> KaidahDiuji {
    func text(_ verdict: String) -> String {
      "LAPORAN KINERJA TAHUN 2024\n\n"
        + tabel(
          "No|Indikator|Target|Realisasi|Capaian", "1|Persentase sampah yang diolah|80|72|90,00",
          "2|Persentase pasar yang ditata|50|50|100,00")
        + "\n\nPersentase sampah yang diolah \(verdict) yang ditetapkan."
    }
    return KaidahDiuji("B92", wrong, salah: text(wrong), baris: [7, 4], benar: text(right))
  }

  private static func nip(urut: String) -> String {
    let numbers = ["003", urut].map {
      nipRekaan(lahir: "19820505", diangkat: "201001", kelamin: "2", urut: $0, sela: "")
    }
    return tabel("No|Nama|NIP|Jabatan", "1|Sinta|\(numbers[0])|Staf", "2|Bayu|\(numbers[1])|Staf")
  }

  private static func rataRata(_ mean: String) -> String {
    tabel(
      "No|Sasaran|Indikator|Target|Realisasi|Capaian|Rata-rata Capaian", "1|Sampah|Sampah diolah|50|49|98,00|99,00",
      "||Sampah dipilah|50|50|100,00|", "2|Pasar|Pasar ditata|50|47|94,00|\(mean)", "||Kios tertib|50|49|98,00|")
  }

  private static func rataRataBaris(_ mean: String) -> String {
    tabel(
      "No|Sasaran/Indikator|Target|Realisasi|Capaian", "1|Sampah terkelola|||99,00", "|Sampah diolah|50|49|98,00",
      "|Sampah dipilah|50|50|100,00", "2|Pasar tertata|||\(mean)", "|Pasar ditata|50|47|94,00",
      "|Kios tertib|50|49|98,00")
  }

  private static func jumlah(_ total: String) -> String {
    "Realisasi terdiri dari belanja pegawai Rp5.000.000, belanja barang Rp2.500.000, dan belanja modal Rp1.000.000 sehingga seluruhnya berjumlah Rp\(total)."
  }
}
