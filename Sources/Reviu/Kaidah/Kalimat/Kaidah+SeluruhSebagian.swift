import Sakip

extension Kaidah {
  /// All or some of the indikator, against the tables.
  static let seluruhSebagian = Kaidah(
    kode: "B05", judul: "Pernyataan seluruh atau sebagian tercapai bertentangan dengan tabel", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Tabel memuat capaian paling sedikit dua indikator tahun laporan, dan kalimat menyatakan seluruh atau sebagian tercapai.",
    bagiPenyusun: "Kesimpulan harus sesuai dengan capaian pada tabel.",
    bagiPereviu: "Capaian pada tabel bertentangan dengan kata seluruh atau sebagian.",
    tindakan: "Betulkan kesimpulannya."
  ) { material, run in
    let results = capaian(material)
    guard Set(results.map(\.subjek)).count >= 2 else { return }
    let below = results.filter { $0.angka.nilai < ExactDecimal(100) }
    for sentence in material.kalimat {
      let words = KataTeks.pecah(sentence.teks)
      let years = words.compactMap { $0.hasPrefix("20") && $0.utf8.count == 4 ? Int($0) : nil }
      guard let claim = pernyataan(words), years.allSatisfy({ $0 == material.identitas.tahun }) else { continue }
      run.periksa(.cacah)
      if claim == .tidakAda, let odd = results.first(where: { !($0.angka.nilai < ExactDecimal(100)) }) {
        run.temukan(
          [Temuan.Kutipan(sentence.teks, pada: sentence.letak), odd.kutipan],
          "Kalimat menyatakan tidak ada yang tercapai, padahal capaian \u{201C}\(odd.subjek)\u{201D} tercetak \(odd.angka.tulisan).",
          keyakinan: 0.9)
      } else if claim == .sebagian, below.isEmpty, let first = results.first {
        run.temukan(
          [Temuan.Kutipan(sentence.teks, pada: sentence.letak), first.kutipan]
            + results.dropFirst().prefix(5).map(\.kutipan), seharusnya: "seluruhnya tercapai",
          "Kalimat menyatakan sebagian tercapai, padahal seluruh \(results.count) capaian pada tabel 100 persen atau lebih.",
          keyakinan: 0.9)
      } else if claim == .seluruh, let odd = below.first {
        run.temukan(
          [Temuan.Kutipan(sentence.teks, pada: sentence.letak)] + below.prefix(5).map(\.kutipan),
          seharusnya: "sebagian tercapai",
          "Kalimat menyatakan seluruhnya tercapai, padahal capaian \u{201C}\(odd.subjek)\u{201D} tercetak \(odd.angka.tulisan).",
          keyakinan: 0.8)
      }
    }
  }

  private struct Capaian {
    let subjek: String
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
  }

  private enum Pernyataan { case seluruh, sebagian, tidakAda }

  /// The capaian of the year of the report in tables that print target and realisasi of indikator.
  private static func capaian(_ material: BahanReviu) -> [Capaian] {
    material.tabel.flatMap { table -> [Capaian] in
      guard table.kolom(.indikator) != nil, let target = table.kolom(.target), table.kolom(.realisasi) != nil,
        let column = table.kolom.first(where: { $0.peran == .capaian && $0.nomor > target.nomor }),
        column.tahun == nil || column.tahun == material.identitas.tahun
      else { return [] }
      return table.baris.compactMap { row in
        guard let figure = row.angka[column.nomor], let cell = row.baris[column.nomor], row.angka[target.nomor] != nil
        else { return nil }
        return Capaian(subjek: row.subjek, angka: figure, kutipan: Temuan.Kutipan(cell.teks, pada: cell.letak))
      }
    }
  }

  private static func pernyataan(_ words: [String]) -> Pernyataan? {
    let none = [["belum", "ada"], ["tidak", "ada"]].flatMap { lead in
      ["target", "indikator", "sasaran"].map { lead + [$0, "yang", "tercapai"] }
    }
    if none.contains(where: { KataTeks.letak($0, dalam: words) != nil }) { return .tidakAda }
    guard !words.contains(where: { bersyarat.contains($0) }) else { return nil }
    guard
      let verdict = words.indices.first(where: { place in
        kataTercapai.contains(words[place]) || words[place...].starts(with: ["mencapai", "target"])
      })
    else { return nil }
    let before = words[..<verdict]
    guard before.last != "yang" else { return nil }
    if let place = before.lastIndex(of: "sebagian"), words[place + 1] != "besar", verdict - place <= 4,
      words[..<place].contains(where: { pokokTarget.contains($0) })
    {
      return .sebagian
    }
    let isAll = before.indices.contains { place in
      ["seluruh", "semua"].contains(words[place]) && verdict - place <= 12
        && words[(place + 1)...].prefix(2).contains { pokokTarget.contains($0) }
    }
    return isAll && !before.contains("sebagian") ? .seluruh : nil
  }

  /// Words of a target that is reached.
  private static let kataTercapai: Set<String> = ["tercapai", "terpenuhi", "melampaui", "melebihi"]

  /// What is reached or not.
  private static let pokokTarget: Set<String> = ["indikator", "sasaran", "target", "iku"]

  /// Words that limit what a sentence says of all.
  private static let bersyarat: Set<String> = [
    "jika", "apabila", "agar", "supaya", "akan", "diharapkan", "program", "kegiatan", "desa", "skpd", "rekomendasi",
    "ditindaklanjuti", "terkecuali", "kecuali", "belum", "tidak",
  ]
}
