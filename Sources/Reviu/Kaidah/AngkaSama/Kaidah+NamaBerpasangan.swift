extension Kaidah {
  /// The one name of a list that another list of the same things does not have.
  static let namaBerpasangan = Kaidah(
    kode: "S57", judul: "Satu nama berbeda pada dua daftar yang lainnya sama", kelompok: .angkaSama,
    tingkat: .peringatan,
    syarat: "Dua tabel memuat indikator atau sasaran yang sama, kecuali satu nama yang sebagian besar katanya sama.",
    bagiPenyusun: "Satu indikator atau sasaran hanya mempunyai satu nama di seluruh dokumen.",
    bagiPereviu: "Semua nama lain pada kedua tabel sama; kedua nama ini diduga satu.",
    tindakan: "Pakai nama resmi menurut dokumen perencanaan pada kedua tabel."
  ) { material, run in
    for kind in [Peran.indikator, .sasaran] {
      let groups = Dictionary(grouping: material.nama.semua.filter { $0.jenis == kind && $0.tabel != nil }) {
        $0.tabel ?? 0
      }
      let lists = groups.keys.sorted().compactMap { groups[$0].map(tanpaUlangan) }.filter {
        (3...40).contains($0.count)
      }
      guard lists.count <= 60 else { continue }
      for (place, left) in lists.enumerated() {
        for right in lists[(place + 1)...] { periksaPasangan(left, right, &run) }
      }
    }
  }

  /// Whether the words of a name stand in order in a longer one with those of another cell between them, as where two
  /// columns were read as one.
  private static func memuatLain(_ long: [String], _ short: [String]) -> Bool {
    guard long.count >= short.count + 3 else { return false }
    var rest = short[...]
    for word in long where word == rest.first { rest.removeFirst() }
    return rest.isEmpty && Array(long.prefix(short.count)) != short && Array(long.suffix(short.count)) != short
  }

  private static func tanpaUlangan(_ names: [NamaTercetak]) -> [NamaTercetak] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.nama.kunci).inserted }
  }

  private static func periksaPasangan(_ left: [NamaTercetak], _ right: [NamaTercetak], _ run: inout Pemeriksaan) {
    guard left.count == right.count else { return }
    let keys = [Set(left.map(\.nama.kunci)), Set(right.map(\.nama.kunci))]
    let odd = [left.filter { !keys[1].contains($0.nama.kunci) }, right.filter { !keys[0].contains($0.nama.kunci) }]
    run.periksa(.nama, left.count)
    guard let one = odd[0].first, let other = odd[1].first, odd[0].count == 1, odd[1].count == 1 else { return }
    let (mine, its) = (Set(one.nama.kata), Set(other.nama.kata))
    guard mine.intersection(its).count * 2 >= max(mine.count, its.count),
      !run.sudahSalah([one.kutipan, other.kutipan]),
      !memuatLain(one.nama.kata, other.nama.kata), !memuatLain(other.nama.kata, one.nama.kata)
    else { return }
    run.temukan(
      [other, one].map(\.kutipan),
      "\u{201C}\(other.teks)\u{201D} dan \u{201C}\(one.teks)\u{201D} berbeda, sedangkan \(left.count - 1) nama lain pada kedua tabel sama.",
      keyakinan: 0.6)
  }
}
