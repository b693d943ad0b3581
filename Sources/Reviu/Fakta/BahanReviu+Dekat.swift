extension BahanReviu {
  /// The last table that begins above a place.
  func tabelSebelum(_ letak: Letak) -> TabelTerbaca? {
    var (low, high) = (0, tabel.count)
    while low < high {
      let middle = (low + high) / 2
      if let start = tabel[middle].tabel.letak, start < letak { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? tabel[low - 1] : nil
  }

  /// The tables that a sentence may speak of: the last ones before it that end within some lines, then the next.
  func tabelDekat(_ letak: Letak) -> [TabelTerbaca] {
    var (low, high) = (0, tabel.count)
    while low < high {
      let middle = (low + high) / 2
      if (tabel[middle].tabel.letak?.baris ?? 0) > letak.baris { high = middle } else { low = middle + 1 }
    }
    var found: [TabelTerbaca] = []
    for table in tabel[..<low].reversed() {
      guard let last = table.baris.last?.baris.letak.baris, last < letak.baris else { continue }
      guard letak.baris - last <= 12, found.count < 2 else { break }
      found.append(table)
    }
    if low < tabel.count, let start = tabel[low].tabel.letak?.baris, start - letak.baris <= 6 {
      found.append(tabel[low])
    }
    return found
  }
}
