extension Kaidah {
  /// A formula that measures something else than the name says.
  static let rumusNama = Kaidah(
    kode: "W08", judul: "Rumus tidak mengukur apa yang disebut nama indikator", kelompok: .kewajaran,
    tingkat: .peringatan,
    syarat: "Tabel atau lembar definisi indikator memuat rumus atau cara menghitung.",
    bagiPenyusun: "Pembilang rumus menghitung hal yang disebut nama indikatornya; persentase mempunyai penyebut.",
    bagiPereviu: "Rumus tidak menghasilkan besaran yang disebut nama indikatornya.",
    tindakan: "Betulkan rumusnya, atau ganti nama indikatornya."
  ) { material, run in
    for row in baris(material) {
      run.periksa(.nama)
      guard let (reason, certainty) = row.rumus.keberatan(terhadap: KataTeks.pecah(row.nama.teks)) else { continue }
      run.temukan(
        [Temuan.Kutipan(row.rumus.teks, pada: row.letak), Temuan.Kutipan(row.nama.teks, pada: row.nama.letak)],
        "Rumus \u{201C}\(row.nama.teks)\u{201D}: \(reason)", keyakinan: certainty)
    }
    for sheet in material.lembar { periksaRumus(sheet, &run) }
  }

  /// The formula of a sheet, whose fraction bar divides as the word does.
  private static func periksaRumus(_ sheet: LembarDefinisi, _ run: inout Pemeriksaan) {
    guard let field = sheet.isian("formula", "formulasi", "rumus", "perhitungan", "penghitungan"),
      let rule = RumusIndikator(
        PecahanLatex.ratakan(field.nilai).replacing(") / (", with: " dibagi "), utuh: true)
    else { return }
    run.periksa(.nama)
    guard let (reason, certainty) = rule.keberatan(terhadap: KataTeks.pecah(sheet.nama)), certainty >= 0.7 else {
      return
    }
    run.temukan(
      [field.kutipan]
        + [sheet.bernama?.kutipan ?? sheet.judul.map { Temuan.Kutipan($0.teks, pada: $0.letak) }].compactMap(\.self),
      "Rumus \u{201C}\(sheet.nama)\u{201D}: \(reason)", keyakinan: certainty)
  }

  /// Two formulas for one indikator.
  static let duaRumus = Kaidah(
    kode: "W11", judul: "Satu indikator dengan dua rumus", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Dua tabel memuat rumus untuk indikator yang sama.",
    bagiPenyusun: "Satu indikator dihitung dengan satu rumus.",
    bagiPereviu: "Rumus indikator yang sama tercetak berbeda pada dua tabel.",
    tindakan: "Samakan dengan rumus pada keputusan tentang IKU."
  ) { material, run in
    var first: [NamaBaku: BarisRumus] = [:]
    for row in baris(material) {
      run.periksa(.nama)
      guard let known = first[NamaBaku(row.nama.teks)] else {
        first[NamaBaku(row.nama.teks)] = row
        continue
      }
      guard known.tabel != row.tabel, !known.rumus.bagianSel, !row.rumus.bagianSel,
        known.rumus.berbeda(row.rumus) || pembagianBerbeda(known.rumus, row.rumus)
      else { continue }
      run.temukan(
        [row, known].map { Temuan.Kutipan($0.rumus.teks, pada: $0.letak) },
        "Rumus \u{201C}\(row.nama.teks)\u{201D} tercetak berbeda pada dua tabel.", keyakinan: 0.6)
    }
  }

  private static func pembagianBerbeda(_ one: RumusIndikator, _ other: RumusIndikator) -> Bool {
    guard let first = PembagianRumus(one.teks), let second = PembagianRumus(other.teks) else { return false }
    return first.berbeda(second)
  }

  /// One explanation for two indikator.
  static let rumusTersalin = Kaidah(
    kode: "W13", judul: "Penjelasan indikator tersalin dari indikator lain", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Dua indikator mempunyai makna dan rumus yang sama kata demi kata.",
    bagiPenyusun: "Setiap indikator mempunyai makna dan rumusnya sendiri.",
    bagiPereviu: "Penjelasan ini sama dengan penjelasan indikator lain dan tidak memuat hal yang diukur.",
    tindakan: "Tulis makna dan rumus indikator ini."
  ) { material, run in
    var first: [[String]: Sel] = [:]
    for table in material.tabel {
      guard let name = table.kolom(.indikator), let formula = table.kolom(.rumus) else { continue }
      for row in table.baris {
        guard let title = row.baris[name.nomor], let cell = row.baris[formula.nomor], !title.kosong, !cell.rusak else {
          continue
        }
        let words = KataTeks.pecah(cell.teks)
        guard words.count >= 12 else { continue }
        run.periksa(.nama)
        guard let known = first[words] else {
          first[words] = title
          continue
        }
        let own = NamaBaku(title.teks).kata.filter { !besaran.contains($0) && $0.utf8.count >= 4 }
        guard let measured = own.first, NamaBaku(title.teks) != NamaBaku(known.teks), !words.contains(measured) else {
          continue
        }
        run.temukan(
          [title, known].map { Temuan.Kutipan($0.teks, pada: $0.letak) },
          "Penjelasan \u{201C}\(title.teks)\u{201D} sama dengan penjelasan \u{201C}\(known.teks)\u{201D}.",
          keyakinan: 0.7)
      }
    }
  }

  /// Words of a name that say how it is measured, not what.
  private static let besaran: Set<String> = ["persentase", "jumlah", "rata", "nilai", "indeks", "tingkat", "angka"]

  private struct BarisRumus {
    let nama: Sel
    let rumus: RumusIndikator
    let letak: Letak
    let tabel: Int
  }

  private static func baris(_ material: BahanReviu) -> [BarisRumus] {
    material.tabel.enumerated().flatMap { index, table -> [BarisRumus] in
      guard let name = table.kolom(.indikator), let formula = table.kolom.first(where: { $0.peran == .rumus }) else {
        return []
      }
      let isOnly = !formula.judul.lowercased().contains("makna") && !formula.judul.lowercased().contains("alasan")
      return table.baris.compactMap { row in
        guard let title = row.baris[name.nomor], let cell = row.baris[formula.nomor], !title.rusak, !cell.rusak,
          !title.kosong, let rule = RumusIndikator(cell.teks, utuh: isOnly)
        else { return nil }
        return BarisRumus(nama: title, rumus: rule, letak: cell.letak, tabel: index)
      }
    }
  }
}
