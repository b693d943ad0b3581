extension BahanReviu {
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
