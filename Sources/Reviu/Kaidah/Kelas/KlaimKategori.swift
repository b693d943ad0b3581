import Sakip

/// A capaian that a document calls by a category.
struct KlaimKategori {
  /// The capaian in percent.
  let nilai: Ratio
  /// It as printed.
  let tercetak: String
  /// The category in small letters.
  let kategori: String
  /// The category first, then the capaian.
  let kutipan: [Temuan.Kutipan]
}

extension Kaidah {
  /// The capaian that tables and sentences call by a category of a scale; a sentence with more than one percentage or
  /// category claims nothing for certain.
  static func klaim(_ material: BahanReviu, _ scale: Skala) -> [KlaimKategori] {
    material.tabel.filter { Skala($0) == nil }.flatMap { klaim($0, scale) }
      + material.kalimat.compactMap { klaim($0, scale) }
  }

  private static func klaim(_ table: TabelTerbaca, _ scale: Skala) -> [KlaimKategori] {
    guard let category = table.kolom.last(where: { $0.peran == .kategori }),
      let column = table.kolom.last(where: { $0.peran == .capaian && $0.nomor < category.nomor })
    else { return [] }
    return table.baris.compactMap { row in
      guard let figure = row.angka[column.nomor], let cell = row.baris[category.nomor],
        let value = row.baris[column.nomor],
        !cell.rusak, scale.pita(bernama: cell.teks.lowercased()) != nil
      else { return nil }
      return KlaimKategori(
        nilai: figure.rasio, tercetak: figure.tulisan, kategori: cell.teks.lowercased(),
        kutipan: [Temuan.Kutipan(cell.teks, pada: cell.letak), Temuan.Kutipan(value.teks, pada: value.letak)])
    }
  }

  private static func klaim(_ sentence: Kalimat, _ scale: Skala) -> KlaimKategori? {
    let text = sentence.teks.lowercased()
    guard text.contains("kategori") || text.contains("katagori"), text.contains("capaian") || text.contains("rasio"),
      !text.contains("melebihi"), !text.contains("di atas"), !text.contains("target akhir")
    else { return nil }
    let percent = sentence.angka.filter { $0.bentuk == .persen }
    let words = sentence.kata
    let names = scale.pita.map(\.nama).sorted { $0.count > $1.count }
    var found: [(nama: String, rentang: Range<Int>)] = []
    var place = 0
    while place < words.count {
      guard let name = names.first(where: { cocok(words, place, $0) }) else {
        place += 1
        continue
      }
      let length = name.split(separator: " ").count
      found.append((name, words[place].rentang.lowerBound..<words[place + length - 1].rentang.upperBound))
      place += length
    }
    guard found.count == 1, let category = found.first,
      let figure = percent.last(where: { $0.rentang.upperBound <= category.rentang.lowerBound }),
      percent.count == 1 || menyebutCapaian(figure, sentence)
    else { return nil }
    let between = words.filter {
      $0.rentang.lowerBound >= figure.rentang.upperBound && $0.rentang.upperBound <= category.rentang.lowerBound
    }
    guard between.count <= 8, between.contains(where: { $0.teks.contains("kategori") || $0.teks.contains("katagori") })
    else {
      return nil
    }
    return KlaimKategori(
      nilai: figure.rasio, tercetak: figure.tulisan, kategori: category.nama,
      kutipan: [sentence.kutip(category.rentang), sentence.kutip(figure.rentang)])
  }

  /// Whether the words right in front of a figure say that it is a capaian.
  private static func menyebutCapaian(_ figure: AngkaTercetak, _ sentence: Kalimat) -> Bool {
    guard let place = sentence.angka.firstIndex(of: figure) else { return false }
    return KataTeks.pecah(sentence.kataSebelum(place)).suffix(4).contains { $0.hasPrefix("capaian") || $0 == "rasio" }
  }

  private static func cocok(_ words: [Kata], _ start: Int, _ name: String) -> Bool {
    let parts = name.split(separator: " ").map(String.init)
    guard start + parts.count <= words.count else { return false }
    return zip(words[start...], parts).allSatisfy { $0.teks == $1 }
  }
}
