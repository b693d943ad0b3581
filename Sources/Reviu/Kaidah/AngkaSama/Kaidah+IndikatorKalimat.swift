import Sakip

extension Kaidah {
  /// What a text says about an indikator against the tables.
  static let indikatorKalimat = Kaidah(
    kode: "S05", judul: "Angka indikator dalam kalimat berbeda dari tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Satu alinea menyebut satu indikator dengan realisasi, target, atau capaian satu tahun, dan semua tabel memuat angka yang sama untuk tahun itu.",
    bagiPenyusun: "Angka dalam kalimat harus sama dengan angka dalam tabel.",
    bagiPereviu: "Tabel memuat angka lain untuk indikator yang disebut kalimat itu.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    let groups = Dictionary(grouping: material.indikator, by: \.kunci)
    let names = PencariKunci(groups.keys)
    for text in material.uraian { periksaKalimat(text, groups, names, material.identitas.tahun, &run) }
  }

  private static func periksaKalimat(
    _ text: Uraian, _ groups: [String: [PernyataanIndikator]], _ names: PencariKunci, _ year: Int?,
    _ run: inout Pemeriksaan
  ) {
    guard text.butir.contains(where: { !$0.uang })
    else { return }
    let named = names.dalam(NamaSerupa(text.teks).kunci)
    // The longest name is meant; a shorter one that stands beside it makes the sentence speak of two.
    guard let key = named.max(by: { $0.count < $1.count }), named.allSatisfy({ $0 == key || key.contains($0) }),
      let statements = groups[key], !PernyataanIndikator.berkala(text.teks.lowercased())
    else { return }
    let years = Set(text.teks.tahunTercetak)
    guard years.count <= 1 else {
      periksaDeret(text, key, statements, &run)
      return
    }
    guard text.butir.count < 12 else { return }
    // Another year than that of the report must be a column of its own.
    let meant = years.first ?? year
    let roles: [(PeranUraian, Peran)] = [(.target, .target), (.realisasiKinerja, .realisasi), (.capaian, .capaian)]
    for (spoken, role) in roles {
      let own = text.butir.filter {
        !$0.uang && !pembanding($0, statements[0].nama)
          && ($0.peran == spoken || role != .target && menyebut($0, key, role))
      }
      let known = statements.filter { $0.peran == role && ($0.tahun == meant || $0.tahun == nil && meant == year) }
      guard (1...3).contains(own.count), let first = known.first, known.allSatisfy({ $0.sama(first) }) else { continue }
      run.periksa(.angka, own.count)
      let wrong = own.filter { item in !first.nilai.contains { $0.angka.sama(item.angka) } }
      // Of several figures one must be that of the table: then it is the same year that is spoken of.
      guard own.count == 1 || wrong.count < own.count else { continue }
      for item in wrong where item.persen || role != .capaian { laporkan(item, first, statements, meant, &run) }
    }
  }

  /// `tahun 2022 sebesar 82,45 dan tahun 2023 sebesar 84,12`: each figure against the table of its own year, where most of
  /// them are those of the tables.
  private static func periksaDeret(
    _ text: Uraian, _ key: String, _ statements: [PernyataanIndikator], _ run: inout Pemeriksaan
  ) {
    guard let sentence = text.butir.first(where: { NamaSerupa($0.sebelum).kunci.contains(key) })?.kalimat else {
      return
    }
    var right = 0
    var wrong: [(Uraian.Butir, PernyataanIndikator)] = []
    for item in text.butir where item.kalimat == sentence && !item.uang && item.angka.nilai.decimals > 0 {
      let years = Set(item.sebelum.tahunTercetak)
      guard years.count == 1, let year = years.first, item.peran == nil || item.peran == .realisasiKinerja,
        !["naik", "turun", "tingkat", "target", "selisih", "beda"].contains(where: item.sebelum.contains),
        item.sebelum.count < 160
      else { continue }
      let known = statements.filter { $0.peran == .realisasi && $0.tahun == year }
      guard let first = known.first, known.allSatisfy({ $0.sama(first) }) else { continue }
      run.periksa(.angka)
      if first.nilai.contains(where: { $0.angka.sama(item.angka) }) { right += 1 } else { wrong.append((item, first)) }
    }
    guard right > wrong.count else { return }
    for (item, stated) in wrong { laporkan(item, stated, statements, stated.tahun, &run) }
  }

  private static func laporkan(
    _ item: Uraian.Butir, _ stated: PernyataanIndikator, _ all: [PernyataanIndikator], _ year: Int?,
    _ run: inout Pemeriksaan
  ) {
    guard let value = stated.nilai.last,
      stated.peran == .capaian && stated.seimbang == true || item.persen == (value.angka.bentuk == .persen)
    else { return }
    let quoted = [item.kutipan, value.kutipan]
    guard !run.sudahSalah(quoted) else { return }
    let other = all.first { one in
      one.peran == stated.peran && one.tahun != nil && one.tahun != year
        && one.nilai.contains { $0.angka.nilai == item.angka.nilai }
    }
    run.temukan(
      quoted, seharusnya: value.angka.tulisan,
      "\u{201C}\(stated.nama)\u{201D} disebut \(item.angka.tulisan), padahal tabel memuat \(value.angka.tulisan)\(stated.tahun.map { " untuk tahun \($0)" } ?? "")\(other?.tahun.map { "; yang disebut adalah angka tahun \($0)" } ?? "").",
      keyakinan: 0.9)
  }

  /// Whether the words in front of a figure, those of the name left aside, say that it is that of others:
  /// `realisasi provinsi sebesar`.
  private static func pembanding(_ item: Uraian.Butir, _ name: String) -> Bool {
    let own = Set(KataTeks.pecah(name))
    return KataTeks.pecah(item.sebelum).contains { word in
      !own.contains(word)
        && (["provinsi", "propinsi", "nasional", "indonesia", "lain", "lainnya", "tetangga", "rata"].contains(word)
          || word.hasPrefix("dibanding"))
    }
  }

  /// `<indikator> adalah sebesar 88`: what the words in front of a figure name is its realisasi, unless they speak of
  /// capaian.
  private static func menyebut(_ item: Uraian.Butir, _ key: String, _ role: Peran) -> Bool {
    guard item.peran == nil, item.sebelum.contains("sebesar") || item.sebelum.contains("adalah"),
      item.sebelum.contains("capaian") == (role == .capaian), role == .realisasi || item.persen
    else { return false }
    return NamaSerupa(item.sebelum).kunci.contains(key)
  }
}
