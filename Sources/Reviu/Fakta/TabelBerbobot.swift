import Sakip

/// A table of components with their weights and a row of the whole.
struct TabelBerbobot {
  let tabel: TabelTerbaca
  /// The column of weights.
  let bobot: KolomTabel
  /// The rows of the components.
  let bagian: [Int]
  /// The row of the whole; `nil` where none is printed.
  let jumlah: Int?

  /// - Returns: `nil` for other tables, and for those whose rows stand at several depths.
  init?(_ table: TabelTerbaca) {
    guard let weight = table.kolom(.bobot) else { return nil }
    let filled = table.baris.indices.filter { table.baris[$0].angka[weight.nomor] != nil }
    guard let last = filled.last, filled.count >= 3 else { return nil }
    let isTotal = table.baris[last].adalahJumlah || Self.utuh(table.baris[last].angka[weight.nomor])
    let parts = isTotal ? Array(filled.dropLast()) : filled
    let depths = Set(Jenjang.kode(table).enumerated().filter { parts.contains($0.offset) }.map(\.element))
    guard parts.count >= 2, depths.count == 1, !parts.contains(where: { table.baris[$0].adalahJumlah }),
      !parts.contains(where: { Self.utuh(table.baris[$0].angka[weight.nomor]) })
    else { return nil }
    tabel = table
    bobot = weight
    bagian = parts
    jumlah = isTotal ? last : nil
  }

  /// Whether a weight is the whole: 100 or 1.
  static func utuh(_ figure: AngkaTercetak?) -> Bool {
    figure.map { $0.rasio == Ratio(100) || $0.rasio == Ratio(1) } ?? false
  }

  /// The figures of the components in a column; `nil` where one is missing.
  func angka(_ column: Int) -> [AngkaTercetak]? {
    let figures = bagian.compactMap { tabel.baris[$0].angka[column] }
    return figures.count == bagian.count ? figures : nil
  }

  /// The sum of figures of a column, between its least and greatest value.
  func jumlah(_ column: Int) -> RumusTertulis.Nilai? {
    angka(column).map { figures in
      figures.reduce(RumusTertulis.Nilai(bawah: Ratio(0), atas: Ratio(0), tepat: Ratio(0))) {
        .init(bawah: $0.bawah + $1.batas.bawah, atas: $0.atas + $1.batas.atas, tepat: $0.tepat + $1.rasio)
      }
    }
  }

  /// The mean of a column by the weights.
  func rataRata(_ column: Int) -> RumusTertulis.Nilai? {
    guard let figures = angka(column), let weights = angka(bobot.nomor) else { return nil }
    let whole = weights.reduce(Ratio(0)) { $0 + $1.rasio }
    func mean(_ value: (AngkaTercetak) -> Ratio) -> Ratio? {
      zip(figures, weights).reduce(Ratio(0)) { $0 + value($1.0) * $1.1.rasio }.divided(by: whole)
    }
    guard let low = mean(\.batas.bawah), let high = mean(\.batas.atas), let exact = mean(\.rasio) else { return nil }
    return .init(bawah: low, atas: high, tepat: exact)
  }

  /// The quotations of the components in a column.
  func kutipan(_ column: Int) -> [Temuan.Kutipan] { bagian.compactMap { tabel.baris[$0].kutipan(column) } }
}
