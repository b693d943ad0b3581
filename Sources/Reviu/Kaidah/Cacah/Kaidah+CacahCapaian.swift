import Sakip

extension Kaidah {
  /// Stated numbers of indikator above, at and below 100 percent against the table.
  static let cacahCapaian = Kaidah(
    kode: "C17", judul: "Banyaknya indikator menurut capaian tidak sama dengan tabel", kelompok: .cacah,
    tingkat: .peringatan,
    syarat: "Kalimat menyebut banyaknya indikator yang capaiannya di atas, tepat, atau di bawah 100%.",
    bagiPenyusun: "Bilangan dalam simpulan dihitung dari tabel capaian.",
    bagiPereviu: "Tidak satu pun tabel capaian memuat banyak indikator yang disebut.",
    tindakan: "Hitung kembali menurut tabel capaian."
  ) { material, run in
    let tables = material.tabel.compactMap { table -> [(Ratio, Sel)]? in
      guard let column = table.kolom.last(where: { $0.peran == .capaian }), table.kolom(.indikator) != nil else {
        return nil
      }
      let rows = table.baris.filter { !$0.adalahJumlah && !$0.adalahRataRata }
      let values = rows.compactMap { row in
        row.angka[column.nomor].flatMap { figure in row.baris[column.nomor].map { (figure.rasio, $0) } }
      }
      return values.count == rows.count && values.count >= 3 ? values : nil
    }
    let most = tables.map(\.count).max() ?? 0
    let whole = tables.filter { $0.count == most }
    guard let first = whole.first else { return }
    for sentence in material.kalimat
    where sentence.teks.contains("100") || sentence.teks.contains("arget") || sentence.teks.contains("tercapai") {
      for count in sentence.cacahan where ["indikator", "iku", "target", "sasaran"].contains(count.kata(0)) {
        // In `1 dari 6 indikator mencapai target` the first number is that of the indikator.
        guard count.banyak <= most, !daripada(count),
          let test = perbandingan(count, dalam: sentence.teks.lowercased())
        else { continue }
        run.periksa(.cacah)
        guard whole.allSatisfy({ $0.count(where: { test.cocok($0.0) }) != count.banyak }) else { continue }
        guard !run.sudahSalah(first.map { Temuan.Kutipan($0.1.teks, pada: $0.1.letak) }) else { continue }
        let rows = first.filter { test.cocok($0.0) }
        let quoted = sentence.kutip(count.rentang)
        run.temukan(
          [Temuan.Kutipan("\(quoted.tulisan) \(count.kata(0)) \(test.nama)", pada: quoted.letak)]
            + rows.map { Temuan.Kutipan($0.1.teks, pada: $0.1.letak) },
          seharusnya: "\(rows.count)",
          "Kalimat menyebut \(quoted.tulisan) \(count.kata(0)) \(test.nama), padahal tabel capaian memuat \(rows.count) dari \(most).",
          keyakinan: 0.8)
      }
    }
  }

  private static func daripada(_ count: Cacahan) -> Bool {
    count.sebelum.last?.teks == "dari"
      && count.sebelum.dropLast().last.map { $0.bulat || BilanganTertulis.bagian($0.teks) || $0.teks == ")" } == true
  }

  private struct Perbandingan {
    let nama: String
    let cocok: (Ratio) -> Bool
  }

  /// What the words behind a number ask of a capaian: they stand within ten words, before the next number but 100.
  private static func perbandingan(_ count: Cacahan, dalam sentence: String) -> Perbandingan? {
    let words = count.sesudah.prefix(12).prefix { !$0.bulat || $0.teks == "100" }
    if count.kata(1) == "tujuan"
      || words.contains(where: { ["program", "kegiatan", "akhir", "rpjmd", "renstra", "nasional"].contains($0.teks) })
    {
      return nil
    }
    guard let place = words.firstIndex(where: { $0.teks == "100" || $0.teks == "100,00" }) else {
      return terhadapTarget(words.map(\.teks), dalam: sentence)
    }
    let before = words[..<place].suffix(3).map(\.teks).joined(separator: " ")
    let after = words[place...].dropFirst().prefix(4).map(\.teks).joined(separator: " ")
    if after.contains("atau lebih") || after.contains("ke atas") || before.hasSuffix("\u{2265}") {
      return Perbandingan(nama: "100% atau lebih") { !($0 < Ratio(100)) }
    }
    if ["di atas", "diatas", "melebihi", "lebih dari", "melampaui"].contains(where: before.hasSuffix) {
      return Perbandingan(nama: "di atas 100%") { Ratio(100) < $0 }
    }
    if ["di bawah", "dibawah", "kurang dari"].contains(where: before.hasSuffix) {
      return Perbandingan(nama: "di bawah 100%") { $0 < Ratio(100) }
    }
    return before.hasSuffix("tepat") ? Perbandingan(nama: "tepat 100%") { $0 == Ratio(100) } : nil
  }

  private static let diAtasTarget = ["melampaui target", "melebihi target", "di atas target"]

  /// `mencapai target`, `belum mencapai target`, `melampaui target`; words that say both say nothing.
  private static func terhadapTarget(_ words: [String], dalam sentence: String) -> Perbandingan? {
    let text = words.joined(separator: " ")
    let countsAbove = diAtasTarget.contains(where: sentence.contains)
    let isMissed = [
      "tidak mencapai target", "belum mencapai target", "tidak tercapai", "belum tercapai", "di bawah target",
      "tidak memenuhi target", "belum memenuhi target", "dibawah target",
    ].contains(where: text.contains)
    let above = diAtasTarget.contains(where: text.contains)
    let isMet = [
      "mencapai target", "memenuhi target", "sesuai target", "target tercapai", "telah tercapai",
      "mencapai atau", "mencapai dan", "tercapai dan", "memenuhi atau", "sesuai atau",
    ].contains(where: text.contains)
    if isMissed { return above ? nil : Perbandingan(nama: "tidak mencapai target") { $0 < Ratio(100) } }
    // Beside those above it, `sesuai target` are those that are at it; other words leave a doubt.
    if isMet, !above, countsAbove {
      return text.contains("sesuai target") ? Perbandingan(nama: "sesuai target") { $0 == Ratio(100) } : nil
    }
    if isMet, !text.contains("sebagian") { return Perbandingan(nama: "mencapai target") { !($0 < Ratio(100)) } }
    return above ? Perbandingan(nama: "melampaui target") { Ratio(100) < $0 } : nil
  }
}
