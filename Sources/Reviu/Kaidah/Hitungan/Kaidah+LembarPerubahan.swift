import Sakip

extension Kaidah {
  /// A change over years that a sheet states with the values of those years.
  static let perubahanLembar = Kaidah(
    kode: "H30", judul: "Perubahan pada lembar tidak sama dengan selisih targetnya", kelompok: .hitungan,
    tingkat: .galat,
    syarat: "Lembar memuat perubahan antara dua tahun dan nilai kedua tahun itu.",
    bagiPenyusun: "Perubahan adalah nilai tahun akhir dikurangi nilai tahun awal.",
    bagiPereviu: "Selisih nilai kedua tahun pada lembar itu bukan perubahan yang tercetak.",
    tindakan: "Hitung kembali perubahannya, atau betulkan nilainya."
  ) { material, run in
    for sheet in material.lembar {
      let series = deretTahun(sheet)
      guard let field = sheet.isian.first(where: { !perubahan.isDisjoint(with: $0.kata) }) else { continue }
      let years = field.kata.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
      let figures = PemindaiAngka.pindai(field.nilai)
      guard years.count == 2, figures.count == 1, figures[0].bentuk == .biasa,
        let start = series.first(where: { $0.tahun == years[0] }),
        let end = series.first(where: { $0.tahun == years[1] })
      else { continue }
      run.periksa(.selisih)
      let change = end.angka.nilai - start.angka.nilai
      let size = change.isNegative ? ExactDecimal.zero - change : change
      let isFall = KataTeks.pecah(field.nilai).contains { $0 == "turun" || $0 == "menurun" || $0 == "berkurang" }
      let isRise = KataTeks.pecah(field.nilai).contains { $0 == "naik" || $0 == "meningkat" || $0 == "bertambah" }
      let isOther = figures[0].nilai != size && figures[0].nilai != change
      guard isOther || isFall && change > .zero || isRise && change < .zero else { continue }
      let quoted = [Temuan.Kutipan(field.nilai, pada: field.letak), start.kutipan, end.kutipan]
      guard !run.sudahSalah(quoted) else { continue }
      let computed = "\(end.angka.nilai.printed) - \(start.angka.nilai.printed) = \(change.printed)"
      run.temukan(
        quoted, seharusnya: change.printed, perhitungan: computed,
        "\u{201C}\(field.kunci)\u{201D} tercetak \u{201C}\(field.nilai)\u{201D}, padahal \(computed).", keyakinan: 0.9)
    }
  }

  private static let perubahan: Set<String> = ["perubahan", "selisih", "kenaikan", "peningkatan", "penurunan"]
}
