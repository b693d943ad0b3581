extension BahanReviu {
  /// The last table that begins above a place.
  func tabelSebelum(_ letak: Letak) -> TabelTerbaca? {
    tabel[..<tabel.batas { $0.tabel.letak.map { $0 < letak } == true }].last
  }

  /// The tables that a sentence may speak of: the last ones before it that end within some lines, then the next.
  func tabelDekat(_ letak: Letak) -> [TabelTerbaca] {
    let next = tabel.batas { ($0.tabel.letak?.baris ?? 0) <= letak.baris }
    var found: [TabelTerbaca] = []
    for table in tabel[..<next].reversed() {
      guard let last = table.baris.last?.baris.letak.baris, last < letak.baris else { continue }
      guard letak.baris - last <= 12, found.count < 2 else { break }
      found.append(table)
    }
    if next < tabel.count, let start = tabel[next].tabel.letak?.baris, start - letak.baris <= 6 {
      found.append(tabel[next])
    }
    return found
  }
}
