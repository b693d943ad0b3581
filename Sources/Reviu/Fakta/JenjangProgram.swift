/// How many programmes, kegiatan and sub kegiatan a table lists, where its codes or numbers tell them apart.
struct JenjangProgram {
  /// A level of the budget.
  enum Jenjang: Int, CaseIterable {
    case program, kegiatan, subKegiatan

    /// Its name as it is counted in a sentence.
    var nama: String { ["program", "kegiatan", "sub kegiatan"][rawValue] }
  }

  /// The rows of each level; a level that cannot be told is left out.
  let baris: [Jenjang: [Sel]]

  /// The levels of a table, once for each column that names programmes: what was proposed stands beside what was decided.
  static func semua(_ table: TabelTerbaca) -> [JenjangProgram] {
    let names = table.kolom.filter { $0.peran == .nama && $0.judul.lowercased().contains("program") }
    guard let first = names.first else { return [] }
    return names.compactMap { JenjangProgram(table, nama: $0, kode: first.nomor) }
  }

  private init?(_ table: TabelTerbaca, nama name: KolomTabel, kode width: Int) {
    let codes = table.baris.map { row in
      (
        kode: row.baris.sel.prefix(width).map(\.teks).filter { !$0.isEmpty }.joined(separator: "."),
        sel: row.baris[name.nomor]
      )
    }.filter { $0.sel?.kosong == false }
    let programmes = codes.compactMap { $0.sel }.filter { $0.teks.lowercased().hasPrefix("program ") }
    let depths = codes.map { Self.kedalaman($0.kode) }
    if let least = depths.compactMap(\.self).min(),
      Set(depths.compactMap(\.self)).count == 3 || Set(depths.compactMap(\.self)).count == 2 && !programmes.isEmpty,
      depths.count(where: { $0 == nil }) * 5 < depths.count
    {
      var found: [Jenjang: [Sel]] = [:]
      let levels = Set(depths.compactMap(\.self)).sorted()
      for (row, depth) in zip(codes, depths) {
        if let depth, let place = levels.firstIndex(of: depth), let level = Jenjang(rawValue: place), let cell = row.sel
        {
          found[level, default: []].append(cell)
        }
      }
      guard least >= 1, programmes.isEmpty || found[.program]?.count == programmes.count else { return nil }
      baris = found
      return
    }
    guard programmes.count > 1 else { return nil }
    baris = [.program: programmes].merging(Self.menurutNomor(codes, programmes)) { $1 }
  }

  /// Programmes with capitals, kegiatan without number, sub kegiatan numbered through.
  private static func menurutNomor(_ rows: [(kode: String, sel: Sel?)], _ programmes: [Sel]) -> [Jenjang: [Sel]] {
    let others = rows.filter { row in row.sel.map { !programmes.contains($0) } ?? false }
      .filter { row in !["total", "jumlah"].contains { row.sel?.teks.lowercased().hasPrefix($0) == true } }
    let numbers = others.compactMap { Int($0.kode) }
    guard numbers.count > programmes.count, numbers == Array(1...max(1, numbers.count)) else { return [:] }
    return [
      .subKegiatan: others.filter { Int($0.kode) != nil }.compactMap(\.sel),
      .kegiatan: others.filter { $0.kode.isEmpty }.compactMap(\.sel),
    ]
  }

  /// How many parts a code has: 3 in `7.01.02`, 1 in `2.`.
  private static func kedalaman(_ code: String) -> Int? {
    let parts = code.split { $0 == "." || $0 == " " }
    guard !parts.isEmpty, parts.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "X" } }) else { return nil }
    return parts.count
  }
}
