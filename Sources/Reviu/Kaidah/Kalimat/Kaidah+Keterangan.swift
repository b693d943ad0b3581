extension Kaidah {
  /// One symbol with two meanings.
  static let lambangGanda = Kaidah(
    kode: "B07", judul: "Satu lambang rumus dengan dua arti", kelompok: .kalimat, tingkat: .galat,
    syarat: "Keterangan rumus memuat paling sedikit tiga lambang dengan artinya.",
    bagiPenyusun: "Setiap lambang pada rumus diterangkan satu kali.",
    bagiPereviu:
      "Satu lambang diterangkan dua kali dengan arti yang berbeda; lambang lain pada rumus mungkin tidak diterangkan.",
    tindakan: "Betulkan lambang yang salah ketik."
  ) { material, run in
    var legend: [(lambang: String, arti: String, alinea: Alinea)] = []
    for text in material.naskah.alinea {
      if let (symbol, meaning) = lambang(text.teks),
        legend.last.map({ text.letak.baris - $0.alinea.letak.baris <= 3 }) ?? true
      {
        legend.append((symbol, meaning, text))
      } else {
        periksaLambang(legend, material, &run)
        legend = lambang(text.teks).map { [($0.0, $0.1, text)] } ?? []
      }
    }
    periksaLambang(legend, material, &run)
  }

  private static func periksaLambang(
    _ legend: [(lambang: String, arti: String, alinea: Alinea)], _ material: BahanReviu, _ run: inout Pemeriksaan
  ) {
    guard legend.count >= 3 else { return }
    run.periksa(.nama, legend.count)
    for (index, entry) in legend.enumerated() {
      guard let earlier = legend[..<index].first(where: { $0.lambang == entry.lambang && $0.arti != entry.arti }) else {
        continue
      }
      let missing = tanpaKeterangan(legend.map(\.lambang), sebelum: legend[0].alinea, material)
      run.temukan(
        [entry, earlier].map { Temuan.Kutipan($0.alinea.teks, pada: $0.alinea.letak) },
        seharusnya: missing.map { "\($0) = \(entry.arti)" },
        "Lambang \(entry.lambang) diterangkan sebagai \u{201C}\(earlier.arti)\u{201D} dan sebagai \u{201C}\(entry.arti)\u{201D}."
      )
    }
  }

  /// The symbol of the formula in front of a legend that it leaves out; `nil` where there is none, or more than one.
  private static func tanpaKeterangan(_ symbols: [String], sebelum first: Alinea, _ material: BahanReviu) -> String? {
    let defined = Set(symbols.flatMap(huruf))
    let formula = material.naskah.alinea.last { $0.letak < first.letak && $0.teks.contains("=") }
    let missing = Set(huruf(formula?.teks ?? "")).subtracting(defined)
    return missing.count == 1 ? missing.first : nil
  }

  /// The words of two to five capitals.
  private static func huruf(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init).filter { (2...5).contains($0.count) && $0.allSatisfy(\.isUppercase) }
  }

  /// The symbol and the meaning of `RAK ke i = realisasi anggaran`; `nil` for other text.
  private static func lambang(_ text: String) -> (String, String)? {
    guard text.count <= 120, let mark = text.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return nil }
    let words = text[..<mark].split(separator: " ")
    let meaning = text[text.index(after: mark)...].split(separator: " ").joined(separator: " ")
    guard let first = words.first, words.count <= 4, first.count <= 6, first.contains(where: \.isUppercase),
      first.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "_" || $0 == "i" }),
      meaning.first?.isLetter == true, meaning.contains(" "),
      !meaning.contains(where: { "/+=\u{D7}\u{F7}".contains($0) })
    else { return nil }
    return (words.joined(separator: " "), meaning.lowercased())
  }

  /// Two amounts side by side without a word between them.
  static let duaJumlah = Kaidah(
    kode: "B12", judul: "Dua jumlah uang berdampingan tanpa kata", kelompok: .kalimat, tingkat: .galat,
    syarat: "Satu alinea memuat dua jumlah uang.",
    bagiPenyusun: "Setiap jumlah diterangkan oleh kata di depannya.",
    bagiPereviu: "Di antara kedua jumlah tidak ada kata; sebagian kalimat diduga hilang.",
    tindakan: "Lengkapi kalimatnya."
  ) { material, run in
    for text in material.naskah.alinea {
      let figures = PemindaiAngka.pindai(text.teks)
      let words = KataTeks.pecah(text.teks).count { $0.utf8.allSatisfy { $0 >= UInt8(ascii: "a") } }
      guard figures.count >= 2, words >= figures.count * 3 else { continue }
      for (left, right) in zip(figures, figures.dropFirst())
      where uang(left) && uang(right) && left.nilai != right.nilai {
        run.periksa(.angka)
        let gap = text.teks.utf8.dropFirst(left.rentang.upperBound)
          .prefix(max(0, right.rentang.lowerBound - left.rentang.upperBound))
        guard gap.count <= 6, gap.allSatisfy({ " .,-".utf8.contains($0) }), gap.contains(UInt8(ascii: ".")) else {
          continue
        }
        run.temukan(
          [left, right].map { Temuan.Kutipan($0.tulisan, pada: text.letak) },
          "\(left.tulisan) dan \(right.tulisan) berdampingan tanpa kata di antaranya.", keyakinan: 0.9)
      }
    }
  }

  private static func uang(_ figure: AngkaTercetak) -> Bool {
    figure.bentuk != .persen && figure.tulisan.count { $0 == "." } >= 2
  }
}
