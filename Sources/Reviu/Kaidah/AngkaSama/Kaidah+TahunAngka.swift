extension Kaidah {
  /// The value of one year told as that of another, under the heading of its indikator.
  static let tahunAngka = Kaidah(
    kode: "S61", judul: "Angka satu tahun disebut dengan tahun lain", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Di bawah judul sebuah indikator kalimat menyebut tahun dan angkanya, dan tabel memuat realisasi kedua tahun itu.",
    bagiPenyusun: "Tahun dan angkanya dibaca dari kolom tahun itu pada tabel.",
    bagiPereviu: "Pada tabel angka itu milik tahun lain, dan tahun yang disebut mempunyai angka lain.",
    tindakan: "Betulkan tahunnya atau angkanya."
  ) { material, run in
    let groups = Dictionary(
      grouping: material.indikator.filter { $0.peran == .realisasi }, by: \.kunci)
    guard !groups.isEmpty else { return }
    let heads = material.naskah.alinea.filter { if case .judul = $0.jenis { true } else { false } }
    var next = 0
    var statements: [PernyataanIndikator]?
    for text in material.uraian {
      guard let start = text.butir.first?.letak else { continue }
      while next < heads.count, heads[next].letak <= start {
        statements = groups[NamaSerupa(NamaBaku.tanpaNomor(heads[next].teks)).kunci]
        next += 1
      }
      guard let known = statements else { continue }
      for item in text.butir where !item.uang && item.angka.nilai.decimals > 0 { periksaTahunAngka(item, known, &run) }
    }
  }

  private static func periksaTahunAngka(
    _ item: Uraian.Butir, _ known: [PernyataanIndikator], _ run: inout Pemeriksaan
  ) {
    let words = item.sebelum.split { $0 == " " || $0 == "," || $0 == "(" }.suffix(5).map(String.init)
    guard let place = words.lastIndex(where: { $0.wholeMatch(of: Pola.hanyaTahun.regex) != nil }), place > 0,
      words[place - 1] == "tahun", let year = Int(words[place]),
      words[(place + 1)...].allSatisfy({ ["sebesar", "yaitu", "adalah", "mencapai", "yang", "yakni"].contains($0) }),
      !item.sebelum.contains(Pola.bukanRealisasi.regex)
    else { return }
    func fits(_ statement: PernyataanIndikator) -> Bool { statement.nilai.contains { $0.angka.sama(item.angka) } }
    let own = known.filter { $0.tahun == year }
    run.periksa(.angka)
    guard let stated = own.first?.nilai.last, !own.contains(where: fits),
      let other = known.first(where: { $0.tahun != nil && $0.tahun != year && fits($0) }), let meant = other.tahun,
      let cell = other.nilai.last
    else { return }
    let quoted = [item.kutipan, cell.kutipan, stated.kutipan]
    guard !run.sudahSalah(quoted) else { return }
    run.temukan(
      quoted, seharusnya: "\(meant)",
      "\u{201C}\(other.nama)\u{201D} tahun \(year) disebut \(item.angka.tulisan), padahal itu realisasi tahun \(meant); tahun \(year) tercetak \(stated.angka.tulisan).",
      keyakinan: 0.85)
  }
}
