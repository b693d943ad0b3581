import Sakip

extension Kaidah {
  /// A direction that the targets of the same sheet contradict.
  static let arahLembar = Kaidah(
    kode: "W30", judul: "Polaritas pada lembar definisi berlawanan dengan targetnya", kelompok: .kewajaran,
    tingkat: .galat,
    syarat: "Lembar definisi memuat polaritas (maksimasi atau minimasi) dan target sekurangnya tiga tahun.",
    bagiPenyusun: "Target indikator yang makin tinggi makin baik tidak turun setiap tahun, dan sebaliknya.",
    bagiPereviu: "Target pada lembar ini setiap tahun bergerak berlawanan dengan polaritasnya.",
    tindakan: "Betulkan polaritasnya, atau susun kembali targetnya."
  ) { material, run in
    for sheet in material.lembar {
      guard let field = sheet.isian("polarisasi", "polaritas", "arah", "sifat"), let better = naikLebihBaik(field.nilai)
      else { continue }
      let series = deretTahun(sheet)
      guard series.count > 2 else { continue }
      run.periksa(.angka)
      let values = series.map(\.angka.nilai)
      let pairs = zip(values, values.dropFirst())
      guard pairs.allSatisfy({ better ? $0 > $1 : $0 < $1 }), let first = series.first, let last = series.last else {
        continue
      }
      run.temukan(
        [field.kutipan, first.kutipan, last.kutipan], seharusnya: better ? "minimasi" : "maksimasi",
        "\u{201C}\(sheet.nama)\u{201D} dinyatakan \u{201C}\(field.nilai)\u{201D}, padahal targetnya \(better ? "turun" : "naik") setiap tahun dari \(first.angka.tulisan) menjadi \(last.angka.tulisan).",
        keyakinan: 0.9)
    }
  }

  /// Whether the higher is the better; `nil` where the words do not say.
  private static func naikLebihBaik(_ text: String) -> Bool? {
    let words = Set(KataTeks.pecah(text))
    let up = !words.isDisjoint(with: ["maksimasi", "maximize", "maximise", "maksimal", "positif", "tinggi", "besar"])
    let down = !words.isDisjoint(with: ["minimasi", "minimize", "minimise", "minimal", "negatif", "rendah", "kecil"])
    return up == down ? nil : up
  }

  /// The targets of a sheet by year, the first value in front.
  static func deretTahun(_ sheet: LembarDefinisi) -> [(tahun: Int, angka: AngkaTercetak, kutipan: Temuan.Kutipan)] {
    var seen = Set<Int>()
    return ButirLembar.semua(sheet).compactMap { item in
      guard let year = item.tahun, let figure = item.angka, !kataTarget.isDisjoint(with: item.kata),
        seen.insert(year).inserted
      else { return nil }
      return (year, figure, item.kutipan)
    }.sorted { $0.0 < $1.0 }
  }

  /// Words of a field that holds a target.
  private static let kataTarget: Set<String> = ["target", "kondisi", "awal", "baseline"]

  /// A formula that does not give what the unit measures.
  static let pengaliRumus = Kaidah(
    kode: "W31", judul: "Pengali rumus tidak sesuai dengan satuan", kelompok: .kewajaran, tingkat: .galat,
    syarat: "Lembar definisi memuat satuan persen atau \u{201C}per 1.000\u{201D} dan rumus pembagian dengan pengali.",
    bagiPenyusun: "Persentase dikali 100%; angka per 1.000 dikali 1.000.",
    bagiPereviu: "Pengali pada rumus ini tidak menghasilkan satuan yang tercetak.",
    tindakan: "Betulkan pengali rumusnya, atau satuannya."
  ) { material, run in
    for sheet in material.lembar {
      guard let unit = sheet.isian("satuan"), let wanted = pengali(unit.nilai),
        let field = sheet.isian.first(where: { field in
          field.kata.contains { ["formula", "rumus", "formulasi"].contains($0) }
        })
      else { continue }
      for line in field.semua where line.teks.contains("/") || line.teks.contains(":") {
        guard let last = PemindaiAngka.pindai(line.teks).last, last.bulat,
          last.rentang.upperBound == line.teks.utf8.count,
          line.teks.potonganKecil(0..<last.rentang.lowerBound).last(where: { $0 != " " }) == "x"
        else { continue }
        run.periksa(.angka)
        guard last.nilai != wanted, [100, 1_000, 10_000, 100_000, 1_000_000].contains(last.nilai.bulatan) else {
          continue
        }
        run.temukan(
          [Temuan.Kutipan(line.teks, pada: line.letak), unit.kutipan], seharusnya: "x \(wanted.printed)",
          "Rumus \u{201C}\(sheet.nama)\u{201D} dikali \(last.tulisan), padahal satuannya \u{201C}\(unit.nilai)\u{201D}.",
          keyakinan: 0.9)
      }
    }
  }

  /// What a quotient is multiplied by to have a unit; `nil` for other units.
  private static func pengali(_ unit: String) -> ExactDecimal? {
    let words = KataTeks.pecah(unit)
    if unit == "%" || words == ["persen"] { return ExactDecimal(mantissa: 100, decimals: 0) }
    guard words.contains("per"), let size = PemindaiAngka.pindai(unit).first, size.bulat else { return nil }
    return size.nilai
  }
}

extension ExactDecimal {
  /// The value of a whole number that is not too large.
  fileprivate var bulatan: Int { decimals == 0 ? Int(mantissa.description) ?? 0 : 0 }
}
