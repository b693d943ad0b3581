import Sakip

extension Kaidah {
  /// Realisasi and capaian of one indikator in two tables.
  static let indikatorSama = Kaidah(
    kode: "S03", judul: "Realisasi atau capaian satu indikator berbeda di dua tabel", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Dua tabel memuat realisasi atau capaian indikator dan tahun yang sama; target, bila capaian di sampingnya membuktikan salah satunya salah.",
    bagiPenyusun: "Realisasi dan capaian satu indikator harus sama di seluruh dokumen.",
    bagiPereviu:
      "Yang dikutip lebih dahulu adalah angka yang tidak cocok dengan target dan capaian pada barisnya, atau yang berbeda dari kebanyakan tabel.",
    tindakan: "Tetapkan angka yang benar dari data kinerja, lalu samakan kedua tabel itu."
  ) { material, run in
    bandingkan(material, [.realisasi, .capaian, .capaianAkhir], &run)
    bandingkan(material, [.target], &run) { ($0.seimbang == false) != ($1.seimbang == false) }
  }

  /// Targets of one indikator and year in two tables: the plan may have been changed, so a person must judge.
  static let targetSama = Kaidah(
    kode: "S04", judul: "Target satu indikator berbeda di dua tabel", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Dua tabel memuat target atau target akhir indikator dan tahun yang sama.",
    bagiPenyusun: "Target yang berubah harus disebut perubahannya; bila tidak berubah, angkanya harus sama.",
    bagiPereviu: "Dua tabel menyebut target yang berbeda untuk indikator dan tahun yang sama.",
    tindakan: "Jelaskan perubahan targetnya, atau samakan kedua tabel itu."
  ) { material, run in
    let all = perbedaan(material, [.target, .targetAkhir], &run)
    let replaced = rencanaDiganti(all, material)
    let changes = material.perubahanRencana
    let found = all.filter { !replaced.contains($0.kiri.tempat) || !beralih($0, changes) }
    // Two tables that differ in many targets differ by one decision: one message.
    for (_, same) in Dictionary(grouping: found, by: { [$0.kiri.tempat, $0.kanan.tempat] }).sorted(by: {
      $0.key.lexicographicallyPrecedes($1.key)
    }) {
      if same.count < 4 {
        for pair in same { laporkanIndikator(pair, &run) }
      } else {
        laporkanTarget(same, &run)
      }
    }
  }

  /// The tables of a plan that the text behind them says was changed: a third or more of their targets differ later.
  private static func rencanaDiganti(_ pairs: [Beda], _ material: BahanReviu) -> Set<Int> {
    let changes = material.perubahanRencana
    let stated = material.indikator.filter { [.target, .targetAkhir].contains($0.peran) }
    let known = Dictionary(grouping: stated, by: \.tempat).mapValues { Set($0.map(\.kunci)) }
    let moved = Dictionary(grouping: pairs.filter { beralih($0, changes) }, by: \.kiri.tempat)
    return Set(
      moved.filter { place, pairs in
        let later = Set(stated.filter { $0.tempat > place }.map(\.kunci))
        return Set(pairs.map(\.kiri.kunci)).count * 3 >= known[place, default: []].intersection(later).count
      }.keys)
  }

  /// Whether a change of the plan is told between two statements.
  private static func beralih(_ pair: Beda, _ changes: [Letak]) -> Bool {
    guard let left = pair.kiri.nilai.last, let right = pair.kanan.nilai.last else { return false }
    return changes.ada(antara: left.kutipan.letak, dan: right.kutipan.letak)
  }

  private static func laporkanTarget(_ pairs: [Beda], _ run: inout Pemeriksaan) {
    let places = pairs.compactMap { pair in
      pair.kiri.nilai.last.flatMap { left in pair.kanan.nilai.last.map { (pair.kiri.nama, left.kutipan, $0.kutipan) } }
    }
    guard let first = places.first else { return }
    let named = places.prefix(3).map { "\u{201C}\($0.0)\u{201D} \($0.1.tulisan) dan \($0.2.tulisan)" }
    run.temukan(
      places.flatMap { [$0.1, $0.2] },
      "Dua tabel (mulai baris \(first.1.letak.baris) dan \(first.2.letak.baris)) memuat target yang berbeda untuk \(places.count) indikator: \(named.joined(separator: "; "))\(places.count > 3 ? "; dan seterusnya" : "").",
      keyakinan: 0.6)
  }

  private static func bandingkan(
    _ material: BahanReviu, _ roles: [Peran], _ run: inout Pemeriksaan,
    bila proven: (PernyataanIndikator, PernyataanIndikator) -> Bool = { _, _ in true }
  ) {
    for pair in perbedaan(material, roles, &run) where proven(pair.kiri, pair.kanan) { laporkanIndikator(pair, &run) }
  }

  /// Two statements of one figure that differ, with all others of it.
  private struct Beda {
    let kiri: PernyataanIndikator
    let kanan: PernyataanIndikator
    let semua: [PernyataanIndikator]
  }

  private static func perbedaan(_ material: BahanReviu, _ roles: [Peran], _ run: inout Pemeriksaan) -> [Beda] {
    var found: [Beda] = []
    let stated = material.indikator.filter { roles.contains($0.peran) }
    let groups = Dictionary(grouping: stated) { "\($0.kunci)|\($0.peran)|\($0.tahun ?? 0)" }
    for key in groups.keys.sorted() {
      let group = (groups[key] ?? []).sorted { $0.tempat < $1.tempat }
      let perTable = Dictionary(grouping: group, by: \.tempat)
      // A table that has a row for each unit repeats the name with other figures.
      guard perTable.count > 1, perTable.values.allSatisfy({ $0.count == 1 }) else { continue }
      run.periksa(.angka)
      for (place, left) in group.enumerated() {
        for right in group[(place + 1)...] where left.sejenis(right) && !left.sama(right) {
          found.append(Beda(kiri: left, kanan: right, semua: group))
        }
      }
    }
    return found
  }

  private static func laporkanIndikator(_ pair: Beda, _ run: inout Pemeriksaan) {
    let (left, right, group) = (pair.kiri, pair.kanan, pair.semua)
    func weight(_ one: PernyataanIndikator) -> Int {
      group.count { one.sama($0) } + (one.seimbang == true ? 10 : 0) - (one.seimbang == false ? 10 : 0)
    }
    let (wrong, other) = weight(left) < weight(right) ? (left, right) : (right, left)
    guard let printed = wrong.nilai.last, let expected = other.nilai.last else { return }
    let quoted = [printed.kutipan, expected.kutipan]
    guard !run.sudahSalah(quoted) else { return }
    let what =
      switch wrong.peran {
      case .target: "Target"
      case .realisasi: "Realisasi"
      case .targetAkhir: "Target akhir"
      case .capaianAkhir: "Capaian terhadap akhir rencana"
      default: "Capaian"
      }
    let year = wrong.tahun.map { " tahun \($0)" } ?? ""
    run.temukan(
      quoted, seharusnya: weight(left) == weight(right) ? nil : expected.angka.tulisan,
      "\(what)\(year) \u{201C}\(wrong.nama)\u{201D} tercetak \(printed.kutipan.tulisan), padahal pada baris \(expected.kutipan.letak.baris) tercetak \(expected.kutipan.tulisan).",
      keyakinan: 0.9)
  }
}
