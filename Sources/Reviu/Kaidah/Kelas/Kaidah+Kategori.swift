import Sakip

extension Kaidah {
  /// A category against the scale that the document prints.
  static let kategoriCetak = Kaidah(
    kode: "K01", judul: "Kategori tidak sesuai dengan skala dalam naskah", kelompok: .kelas, tingkat: .galat,
    syarat: "Naskah memuat satu tabel skala, dan sebuah capaian disebut kategorinya.",
    bagiPenyusun: "Kategori mengikuti rentang capaian pada tabel skala.",
    bagiPereviu: "Menurut tabel skala naskah ini sendiri capaian tersebut berkategori lain.",
    tindakan: "Betulkan kategorinya, atau betulkan capaian yang salah ketik."
  ) { material, run in
    guard let scale = skalaCapaian(material) else { return }
    for claim in klaim(material, scale) {
      run.periksa(.kategori)
      guard
        let band = scale.pita(claim.nilai) ?? scale.pita(Skala.dibulatkan(claim.nilai)) ?? scale.diAtas(claim.nilai),
        claim.kategori != band.nama, !scale.sesuai(claim.nilai, claim.kategori), !run.sudahSalah(claim.kutipan)
      else { continue }
      run.temukan(
        claim.kutipan + [band.kutipan].compactMap(\.self), seharusnya: band.kategori,
        "Capaian \(claim.tercetak) disebut \u{201C}\(claim.kategori)\u{201D}, padahal menurut skala dalam naskah \u{201C}\(band.kategori)\u{201D}."
      )
    }
  }

  /// A capaian that no class of the scale is for.
  static let diLuarSkala = Kaidah(
    kode: "K02", judul: "Capaian di luar semua kategori", kelompok: .kelas, tingkat: .peringatan,
    syarat: "Naskah memuat satu tabel skala, dan sebuah capaian berada di atas batas tertingginya.",
    bagiPenyusun: "Skala harus memuat setiap capaian yang mungkin, juga yang di atas 100%.",
    bagiPereviu: "Tidak ada kategori untuk capaian ini; kategori yang disebut tidak berdasar pada skalanya.",
    tindakan: "Tetapkan kategori untuk capaian di atas batas tertinggi, misalnya dengan rentang \u{2265}."
  ) { material, run in
    guard let scale = skalaCapaian(material), let top = scale.pita.first, let limit = top.atas, let quoted = top.kutipan
    else {
      return
    }
    var outside: [Temuan.Kutipan] = []
    for table in material.tabel {
      for column in table.kolom where column.peran == .capaian {
        for row in table.baris {
          if let figure = row.angka[column.nomor], figure.bentuk == .persen, limit < figure.rasio,
            let cell = row.baris[column.nomor]
          {
            outside.append(Temuan.Kutipan(cell.teks, pada: cell.letak))
          }
        }
      }
    }
    for sentence in material.kalimat where sentence.teks.lowercased().contains("kategori") {
      for place in sentence.angka.indices where sentence.angka[place].bentuk == .persen {
        let figure = sentence.angka[place]
        let isAbove = ["melebihi ", "di atas ", "lebih dari "].contains { sentence.kataSebelum(place).hasSuffix($0) }
        if limit < figure.rasio || isAbove && figure.rasio == limit { outside.append(sentence.kutip(figure.rentang)) }
      }
    }
    run.periksa(.kategori, outside.count)
    guard let first = outside.first else { return }
    run.temukan(
      outside + [quoted],
      "Capaian \(first.tulisan) berada di atas batas tertinggi skala (\u{201C}\(quoted.tulisan)\u{201D}), sehingga tidak mempunyai kategori."
    )
  }

  /// Values between two classes.
  static let skalaBerlubang = Kaidah(
    kode: "K03", judul: "Skala kategori berlubang atau bertumpang tindih", kelompok: .kelas, tingkat: .peringatan,
    syarat: "Naskah memuat tabel skala kategori.",
    bagiPenyusun:
      "Setiap nilai mempunyai tepat satu kategori; batas rentang yang satu adalah batas rentang berikutnya.",
    bagiPereviu: "Nilai di antara dua rentang tidak mempunyai kategori, atau mempunyai dua.",
    tindakan: "Tulis batasnya bersambung, misalnya 90 < x \u{2264} 100 dan 75 < x \u{2264} 90."
  ) { material, run in
    for table in material.tabel {
      guard let scale = Skala(table) else { continue }
      run.periksa(.kategori, scale.pita.count)
      let gaps = zip(scale.pita, scale.pita.dropFirst()).compactMap { upper, lower in celah(upper, lower) }
      guard let first = gaps.first else { continue }
      run.temukan(
        gaps.map(\.kutipan) + scale.pita.compactMap(\.kutipan).filter { band in !gaps.contains { $0.kutipan == band } },
        "Skala \(gaps.map(\.uraian).joined(separator: "; ")).",
        keyakinan: first.keyakinan)
    }
  }

  private struct Celah {
    let kutipan: Temuan.Kutipan
    let uraian: String
    let keyakinan: Double
  }

  /// What is wrong between two neighbouring classes; ends that are one unit of the second decimal apart are usual.
  private static func celah(_ upper: Skala.Pita, _ lower: Skala.Pita) -> Celah? {
    guard let low = upper.bawah, let high = lower.atas, let quoted = upper.kutipan else { return nil }
    let (least, greatest) = (low.printed(decimals: 2), high.printed(decimals: 2))
    if low < high {
      return Celah(
        kutipan: quoted, uraian: "bertumpang tindih antara \(least) dan \(greatest)", keyakinan: 1)
    }
    if low == high {
      guard upper.termasukBawah && lower.termasukAtas else { return nil }
      return Celah(kutipan: quoted, uraian: "memberi nilai \(least) dua kategori", keyakinan: 0.8)
    }
    guard Ratio(ExactDecimal(mantissa: 1, decimals: 2)) < low - high else { return nil }
    return Celah(
      kutipan: quoted, uraian: "tidak memuat nilai di antara \(greatest) dan \(least)", keyakinan: 1)
  }

  /// The only scale of capaian that a document prints; `nil` for none or several.
  static func skalaCapaian(_ material: BahanReviu) -> Skala? {
    let tables = material.tabel.compactMap { table in Skala(table) }
    let written = tables.isEmpty ? material.kalimat.compactMap { Skala(kalimat: $0.teks, pada: $0.letak) } : []
    let scales = (tables + written).filter { scale in
      scale.pita.contains { pita in
        pita.atas == Ratio(100) || pita.bawah == Ratio(100)
          || pita.atas == nil && pita.bawah.map { Ratio(80) < $0 } == true
      } && scale.pita.contains { $0.nama.contains(" ") }
    }
    return scales.count == 1 ? scales.first : nil
  }
}
