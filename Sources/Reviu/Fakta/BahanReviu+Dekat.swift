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
    let before = tabel.filter { table in
      guard let last = table.baris.last?.baris.letak.baris else { return false }
      return last < letak.baris && letak.baris - last <= 12
    }
    let next = tabel.first { ($0.tabel.letak?.baris ?? 0) > letak.baris }.flatMap { table in
      (table.tabel.letak?.baris ?? 0) - letak.baris <= 6 ? table : nil
    }
    return before.suffix(2).reversed() + [next].compactMap(\.self)
  }
}
