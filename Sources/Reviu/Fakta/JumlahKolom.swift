import Sakip

/// What the columns of a table add up to, over the rows that are no totals and no means.
struct JumlahKolom {
  /// By column; `nil` where a row has no figure.
  private let jumlah: [ExactDecimal?]

  init(_ table: TabelTerbaca) {
    guard table.baris.contains(where: \.adalahJumlah) else {
      jumlah = []
      return
    }
    let parts = table.baris.filter { !$0.adalahJumlah && !$0.adalahRataRata }
    jumlah = table.kolom.map { column in
      let figures = parts.compactMap { $0.angka[column.nomor]?.nilai }
      return figures.count == parts.count ? figures.reduce(ExactDecimal.zero) { $0 + $1 } : nil
    }
  }

  /// Whether the figures of a row of totals stand one or more columns beside those that they add up.
  func bergeser(_ row: TabelTerbaca.BarisTerbaca) -> Bool {
    guard row.adalahJumlah else { return false }
    let printed = jumlah.indices.map { row.angka[$0]?.nilai }
    return (1...3).contains { step in
      let own = zip(printed, jumlah).count { $0 != nil && $0 == $1 }
      return zip(printed.dropFirst(step), jumlah).count { $0 != nil && $0 == $1 } > max(1, own)
    }
  }
}
