import Sakip

extension Kaidah {
  /// A category of capaian against the legal scale, where the document prints none.
  static let kategoriHukum = Kaidah(
    kode: "K04", judul: "Kategori capaian tidak sesuai dengan Permendagri 86/2017", kelompok: .kelas,
    tingkat: .peringatan,
    syarat:
      "Naskah tidak memuat tabel skala, dan sebuah capaian disebut sangat tinggi, tinggi, sedang, rendah, atau sangat rendah.",
    bagiPenyusun:
      "Permendagri 86/2017: 91 ke atas sangat tinggi, 76-90 tinggi, 66-75 sedang, 51-65 rendah, 50 ke bawah sangat rendah.",
    bagiPereviu:
      "Menurut skala Permendagri 86/2017 capaian tersebut berkategori lain; naskah tidak memuat skala sendiri.",
    tindakan: "Betulkan kategorinya, atau muat skala yang dipakai."
  ) { material, run in
    guard material.tabel.allSatisfy({ Skala($0) == nil }) else { return }
    let scale = Skala.permendagri86
    for claim in klaim(material, scale) {
      run.periksa(.kategori)
      guard let band = scale.pita(claim.nilai), band.nama != claim.kategori else { continue }
      run.temukan(
        claim.kutipan, seharusnya: band.kategori,
        "Capaian \(claim.tercetak) disebut \u{201C}\(claim.kategori)\u{201D}, padahal menurut Permendagri 86/2017 \u{201C}\(band.kategori)\u{201D}.",
        keyakinan: 0.8)
    }
  }

  /// The predicate of a value of the SAKIP.
  static let predikatAkip = Kaidah(
    kode: "K05", judul: "Predikat AKIP tidak sesuai dengan nilainya", kelompok: .kelas, tingkat: .peringatan,
    syarat:
      "Nilai SAKIP atau AKIP diikuti predikatnya, seperti \u{201C}72,09 (BB)\u{201D} atau \u{201C}BB = 72,4\u{201D}.",
    bagiPenyusun:
      "PermenPANRB 88/2021: di atas 90 AA, di atas 80 A, di atas 70 BB, di atas 60 B, di atas 50 CC, di atas 30 C, selebihnya D.",
    bagiPereviu: "Menurut PermenPANRB 88/2021 nilai ini berpredikat lain.",
    tindakan: "Betulkan predikat atau nilainya."
  ) { material, run in
    predikat(material, .akip, "PermenPANRB 88/2021", &run) {
      $0.contains("akip") || $0.contains("akuntabilitas kinerja")
    }
    for table in material.tabel {
      let texts = [table.tabel.judul?.nama ?? ""] + table.baris.map(\.subjek)
      guard
        texts.contains(where: { text in
          ["akip", "akuntabilitas kinerja"].contains(where: text.lowercased().contains)
        })
      else { continue }
      barisPredikat(table, .akip, "PermenPANRB 88/2021", &run)
    }
  }

  /// The mutu of a value of the IKM.
  static let mutuIkm = Kaidah(
    kode: "K06", judul: "Mutu pelayanan tidak sesuai dengan nilai IKM", kelompok: .kelas, tingkat: .peringatan,
    syarat: "Nilai IKM diikuti mutunya, seperti \u{201C}87,67 (B)\u{201D}.",
    bagiPenyusun: "PermenPANRB 14/2017: 88,31-100 A, 76,61-88,30 B, 65,00-76,60 C, 25,00-64,99 D.",
    bagiPereviu: "Menurut PermenPANRB 14/2017 nilai ini bermutu lain.",
    tindakan: "Betulkan mutu atau nilainya."
  ) { material, run in
    predikat(material, .ikm, "PermenPANRB 14/2017", &run) { $0.contains("kepuasan masyarakat") || $0.contains("ikm") }
  }

  /// Values with their predicate, in the cells of rows and in the sentences that are about one subject.
  private static func predikat(
    _ material: BahanReviu, _ scale: Skala, _ basis: String, _ run: inout Pemeriksaan, tentang isMeant: (String) -> Bool
  ) {
    for table in material.tabel {
      for row in table.baris where isMeant(row.subjek.lowercased()) {
        for cell in row.baris.sel where !cell.rusak && cell.teks.count <= 30 {
          periksaPredikat(cell.teks, Temuan.Kutipan(cell.teks, pada: cell.letak), scale, basis, &run)
        }
      }
    }
    for sentence in material.kalimat where !sentence.angka.isEmpty && isMeant(sentence.teks.lowercased()) {
      periksaPredikat(sentence.teks, nil, scale, basis, &run, sentence)
    }
  }

  private static func periksaPredikat(
    _ text: String, _ quoted: Temuan.Kutipan?, _ scale: Skala, _ basis: String, _ run: inout Pemeriksaan,
    _ sentence: Kalimat? = nil
  ) {
    let figures = sentence?.angka ?? PemindaiAngka.pindai(text)
    let words = sentence?.kata ?? Kata.potong(text)
    for figure in figures where figure.bentuk == .biasa && figure.nilai.decimals > 0 {
      guard let place = words.firstIndex(where: { $0.rentang.lowerBound == figure.rentang.lowerBound }),
        let named = predikat(words, place), let claimed = scale.pita(bernama: named.teks), named.kapital
      else { continue }
      run.periksa(.kategori)
      guard let band = scale.pita(figure.rasio), band.nama != claimed.nama else { continue }
      let range =
        min(
          named.rentang.lowerBound, figure.rentang.lowerBound)..<max(
          named.rentang.upperBound, figure.rentang.upperBound)
      guard let place = quoted ?? sentence?.kutip(range) else { continue }
      run.temukan(
        [place], seharusnya: band.kategori,
        "Nilai \(figure.tulisan) disebut berpredikat \(claimed.kategori), padahal menurut \(basis) \(band.kategori).",
        keyakinan: 0.9)
    }
  }

  private static let penyebutPredikat: Set<String> = ["predikat", "berpredikat", "mutu", "kategori", "berkategori"]

  /// A row of predicates under the row of the values that they are for.
  private static func barisPredikat(_ table: TabelTerbaca, _ scale: Skala, _ basis: String, _ run: inout Pemeriksaan) {
    for (place, row) in table.baris.enumerated().dropFirst() {
      let name = row.subjek.lowercased()
      guard ["tingkat akuntabilitas", "predikat", "kategori", "tingkat penilaian"].contains(where: name.hasPrefix),
        let values = table.baris[..<place].last(where: { $0.angka.values.contains { $0.nilai.decimals > 0 } })
      else { continue }
      for (column, cell) in row.baris.sel.enumerated() where !cell.rusak {
        guard let figure = values.angka[column], let claimed = scale.pita(bernama: cell.teks.lowercased()),
          let band = scale.pita(figure.rasio), let quoted = row.kutipan(column), let other = values.kutipan(column)
        else { continue }
        run.periksa(.kategori)
        guard band.nama != claimed.nama else { continue }
        run.temukan(
          [quoted, other], seharusnya: band.kategori,
          "Nilai \(figure.tulisan) disebut berpredikat \(claimed.kategori), padahal menurut \(basis) \(band.kategori).",
          keyakinan: 0.9)
      }
    }
  }

  /// The predicate that stands with a figure: `72,09 (BB)`, `BB = 72,4`, `72,09 dengan predikat BB`.
  private static func predikat(_ words: [Kata], _ place: Int) -> Kata? {
    if place + 2 < words.count, words[place + 1].teks == "(", place + 3 >= words.count || words[place + 3].teks == ")" {
      return words[place + 2]
    }
    if place >= 2, words[place - 1].teks == "=" { return words[place - 2] }
    let rest = words[(place + 1)...].prefix(6)
    guard let mark = rest.firstIndex(where: { penyebutPredikat.contains($0.teks) }) else { return nil }
    return words[(mark + 1)...].prefix(3).first { !["pelayanan", "\u{201C}", "\""].contains($0.teks) }
  }
}
