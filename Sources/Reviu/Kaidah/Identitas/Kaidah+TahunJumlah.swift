import Sakip

extension Kaidah {
  /// One amount under two years.
  static let tahunJumlah = Kaidah(
    kode: "I20", judul: "Satu jumlah uang disebut untuk dua tahun", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Kalimat menyebut satu tahun dan jumlah anggaran, dan jumlah yang sama tercetak untuk tahun laporan di tempat lain.",
    bagiPenyusun: "Jumlah anggaran satu tahun tidak mungkin persis sama dengan tahun lain.",
    bagiPereviu:
      "Jumlah pada kalimat ini di tempat lain tercetak untuk tahun laporan; tahun pada kalimat ini diduga salah.",
    tindakan: "Betulkan tahunnya, atau jumlahnya bila tertukar."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    var own = Set<ExactDecimal>()
    for table in material.tabel where PembacaKolom.tahun(table.tabel.judul?.nama ?? "") == year {
      for item in table.butirUang { own.insert(item.angka.nilai.normalized) }
    }
    for sentence in material.kalimat where tahun(sentence) == [year] {
      for figure in sentence.angka where figure.bentuk == .rupiah { own.insert(figure.nilai.normalized) }
    }
    for sentence in material.kalimat {
      let years = tahun(sentence)
      guard years.count == 1, let other = years.first, other != year else { continue }
      let amounts = sentence.angka.filter { $0.bentuk == .rupiah && berarti($0) }
      run.periksa(.tanggal, amounts.count)
      guard amounts.count > 1, amounts.allSatisfy({ own.contains($0.nilai.normalized) }), let first = amounts.first
      else {
        continue
      }
      run.temukan(
        [Temuan.Kutipan("tahun \(other)", pada: sentence.letak), sentence.kutip(first.rentang)], seharusnya: "\(year)",
        "Kalimat menyebut \(first.tulisan) untuk tahun \(other), padahal jumlah itu di tempat lain tercetak untuk tahun \(year).",
        keyakinan: 0.8)
    }
  }

  private static func tahun(_ sentence: Kalimat) -> Set<Int> {
    Set(sentence.teks.tahunTercetak)
  }

  /// Whether an amount has digits enough not to be met by chance.
  private static func berarti(_ figure: AngkaTercetak) -> Bool {
    figure.nilai.normalized.mantissa.description.filter { $0 != "0" }.count >= 5
  }
}
