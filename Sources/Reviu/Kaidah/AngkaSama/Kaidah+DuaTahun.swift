import Sakip

extension Kaidah {
  /// What a sentence says an indikator was in two years against the tables.
  static let duaTahun = Kaidah(
    kode: "S23", judul: "Angka dua tahun dalam kalimat berbeda dari tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Kalimat menyebut satu indikator \u{201C}dari\u{201D} suatu angka \u{201C}menjadi\u{201D} angka lain pada dua tahun yang ada pada tabel, dan salah satu angkanya cocok.",
    bagiPenyusun: "Angka kedua tahun dalam kalimat sama dengan yang tercetak pada tabel.",
    bagiPereviu: "Satu angka sama dengan tabel pada tahunnya, yang lain tidak.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    let groups = Dictionary(grouping: material.indikator.filter { $0.tahun != nil }, by: \.kunci)
    guard !groups.isEmpty else { return }
    let names = PencariKunci(groups.keys)
    for text in material.uraian { periksaDuaTahun(text, groups, names, material.identitas.tahun, &run) }
  }

  private static func periksaDuaTahun(
    _ text: Uraian, _ groups: [String: [PernyataanIndikator]], _ names: PencariKunci, _ year: Int?,
    _ run: inout Pemeriksaan
  ) {
    for place in text.butir.indices.dropFirst() {
      let (before, after) = (text.butir[place - 1], text.butir[place])
      guard after.sebelum.contains("menjadi"), before.sebelum.contains("dari"), before.kalimat == after.kalimat,
        !before.uang, !after.uang, before.persen == after.persen, after.sebelum.count < 60
      else { continue }
      var years = Set(text.teks.tahunTercetak).sorted()
      // Compared with one year, that of the report is the other.
      if years.count == 1, let year, years[0] < year, text.teks.contains("ibanding") { years.append(year) }
      guard years.count == 2, let statements = indikator(text, groups, names) else { return }
      periksaDuaTahun(before, after, years, statements, &run)
    }
  }

  /// The statements about the only indikator that a text names, or that the heading over it names.
  private static func indikator(
    _ text: Uraian, _ groups: [String: [PernyataanIndikator]], _ names: PencariKunci
  ) -> [PernyataanIndikator]? {
    for words in [text.teks, text.judul] {
      let named = names.dalam(NamaSerupa(words).kunci)
      guard let key = named.max(by: { ($0.count, $0) < ($1.count, $1) }) else { continue }
      return named.allSatisfy(key.contains) ? groups[key] : nil
    }
    return nil
  }

  private static func periksaDuaTahun(
    _ before: Uraian.Butir, _ after: Uraian.Butir, _ years: [Int], _ statements: [PernyataanIndikator],
    _ run: inout Pemeriksaan
  ) {
    for role in [Peran.realisasi, .capaian] {
      let known = years.map { year in statements.filter { $0.peran == role && $0.tahun == year } }
      guard let old = known[0].first, let new = known[1].first, known[0].allSatisfy(old.sama),
        known[1].allSatisfy(new.sama)
      else { continue }
      run.periksa(.angka, 2)
      let agrees = zip([before, after], [old, new]).map { item, stated in
        stated.nilai.contains { $0.angka.sama(item.angka) }
      }
      guard agrees.contains(true) else { continue }
      guard let wrong = agrees.firstIndex(of: false) else { return }
      let item = [before, after][wrong]
      guard let value = [old, new][wrong].nilai.last, !run.sudahSalah([item.kutipan, value.kutipan]) else { return }
      run.temukan(
        [item.kutipan, value.kutipan], seharusnya: value.angka.tulisan,
        "Angka tahun \(years[wrong]) \u{201C}\(old.nama)\u{201D} disebut \(item.angka.tulisan), padahal tabel memuat \(value.angka.tulisan).",
        keyakinan: 0.9)
      return
    }
  }
}
