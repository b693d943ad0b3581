/// How deep each row of a table stands: programme, kegiatan and sub kegiatan, or account and sub-account.
enum Jenjang {
  /// The readings of a table that its codes, its numbering or its spelling allow, the surest first; `nil` for a row that
  /// stands in none.
  static func bacaan(_ table: TabelTerbaca, kamus: [String: Set<Int>]) -> [[Int?]] {
    [kode(table), kamusNama(table, kamus), awalan(table), bentuk(table)].compactMap { levels in
      Set(levels.compactMap { $0 }).subtracting([PohonJumlah.batas]).count > 1 ? levels : nil
    }
  }

  /// The depth by dotted codes or numbers: `7.01.02` over `7.01.02.2.02`, `1` over `1.1`, also over several columns.
  static func kode(_ table: TabelTerbaca) -> [Int?] {
    let last = table.kolom.first { $0.peran.menamai }?.nomor ?? 1
    return table.baris.map { row in
      var parts = 0
      for cell in row.baris.sel.prefix(max(1, last)) where !cell.kosong {
        guard let match = cell.teks.wholeMatch(of: Pola.kodeRekening.regex) else { return nil }
        parts += match.output.split(separator: ".").count
      }
      if parts > 0 { return parts }
      // What has no code and is written in capitals ends what stands above it: `SURPLUS/DEFISIT`.
      if last > 0 { return row.namaAnggaran.hanyaHurufBesar ? PohonJumlah.batas : nil }
      return row.baris.sel.first?.teks.prefixMatch(of: Pola.kodeDiDepanNama.regex)?.output.split(separator: ".").count
    }
  }

  /// The depth that the same names have in another table of the document; of several the least, and the next below where
  /// the name stands again under the same head.
  private static func kamusNama(_ table: TabelTerbaca, _ known: [String: Set<Int>]) -> [Int?] {
    var seen: [String: Int] = [:]
    return table.baris.map { row in
      let key = row.kunciAnggaran
      guard let levels = known[key], let least = levels.min() else { return nil }
      let level = levels.sorted().first { $0 > seen[key] ?? Int.min } ?? least
      seen = seen.filter { $0.value < level }
      seen[key] = level
      return level
    }
  }

  /// The depth by the word in front: `Program`, `Kegiatan`, `Sub Kegiatan`.
  private static func awalan(_ table: TabelTerbaca) -> [Int?] {
    table.baris.map { row in
      let name = row.namaAnggaran.lowercased()
      if name.hasPrefix("program") { return 0 }
      if name.hasPrefix("sub kegiatan") || name.hasPrefix("subkegiatan") { return 2 }
      return name.hasPrefix("kegiatan") ? 1 : nil
    }
  }

  /// The depth by capitals and numbering: each new look stands one deeper than those before.
  private static func bentuk(_ table: TabelTerbaca) -> [Int?] {
    var seen: [String] = []
    return table.baris.map { row in
      let name = row.namaAnggaran
      guard name.berhuruf, !row.adalahJumlah else { return nil }
      let letters = name.prefix(24).filter(\.isLetter)
      let look = (letters.allSatisfy(\.isUppercase) ? "A" : "a") + tanda(row)
      if let depth = seen.firstIndex(of: look) { return depth }
      seen.append(look)
      return seen.count - 1
    }
  }

  private static func tanda(_ row: TabelTerbaca.BarisTerbaca) -> String {
    guard let first = row.baris.sel.first?.teks, !first.isEmpty, first != row.namaAnggaran else { return "-" }
    if first.first?.isNumber == true { return first.hasSuffix(")") ? "1)" : "1" }
    return first.count > 5 ? "-" : first.allSatisfy { $0.isUppercase || !$0.isLetter } ? "A" : "a"
  }
}

extension TabelTerbaca.BarisTerbaca {
  /// The name of the programme, kegiatan or account: the first text that is no number and no code.
  var namaAnggaran: String { selNama?.teks ?? "" }

  /// A cell as it is quoted.
  func kutipan(_ column: Int) -> Temuan.Kutipan? { baris[column].map { Temuan.Kutipan($0.teks, pada: $0.letak) } }
}

extension String {
  /// Whether it has letters, and all of them are capitals.
  fileprivate var hanyaHurufBesar: Bool {
    let letters = filter(\.isLetter)
    return letters.count > 3 && letters.allSatisfy(\.isUppercase)
  }
}
