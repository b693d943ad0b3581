import Sakip

extension TabelTerbaca {
  /// Whether the figures of a row of totals stand one or more columns beside those that they add up.
  func bergeser(_ row: BarisTerbaca) -> Bool {
    guard Jenjang.jumlah(row) else { return false }
    let parts = baris.filter { !Jenjang.jumlah($0) && !Jenjang.rataRata($0) }
    let sums = kolom.map { column -> ExactDecimal? in
      let figures = parts.compactMap { $0.angka[column.nomor]?.nilai }
      return figures.count == parts.count ? figures.reduce(ExactDecimal.zero) { $0 + $1 } : nil
    }
    let printed = sums.indices.map { row.angka[$0]?.nilai }
    return (1...3).contains { step in
      let own = zip(printed, sums).count { $0 != nil && $0 == $1 }
      return zip(printed.dropFirst(step), sums).count { $0 != nil && $0 == $1 } > max(1, own)
    }
  }
}
