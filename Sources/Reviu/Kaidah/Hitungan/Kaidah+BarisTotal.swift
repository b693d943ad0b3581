import Sakip

extension Kaidah {
  /// The row of totals against the rows above it.
  static let barisTotal = Kaidah(
    kode: "H11", judul: "Baris jumlah tidak sama dengan jumlah barisnya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu tabel memuat baris \u{201C}Jumlah\u{201D} atau \u{201C}Total\u{201D} di bawah angka yang dijumlahkan.",
    bagiPenyusun: "Baris jumlah adalah jumlah semua baris di atasnya, atau jumlah baris tertinggi jenjangnya.",
    bagiPereviu: "Tidak satu pun susunan baris yang lazim menghasilkan jumlah yang tercetak.",
    tindakan: "Hitung kembali jumlahnya, atau betulkan baris yang salah ketik."
  ) { material, run in
    let known = TabelBerjenjang.kamus(material.tabel)
    for table in material.tabel where !table.mulaiDiTengah { periksaTotal(table, known, &run) }
  }

  private static func periksaTotal(_ table: TabelTerbaca, _ known: [String: Set<Int>], _ run: inout Pemeriksaan) {
    let totals = table.baris.indices.filter { table.baris[$0].adalahJumlah }
    guard let first = totals.first, first > 1 else { return }
    let readings = Jenjang.bacaan(table, kamus: known).map { PohonJumlah($0) }
    let columns = table.kolom.filter {
      dijumlahkan($0.peran) && !pertumbuhan($0) || $0.peran == .lain && $0.nomor > (table.tabel.kepala.isEmpty ? 0 : 1)
    }
    let sums = JumlahKolom(table)
    for (place, total) in totals.enumerated() where !sums.bergeser(table.baris[total]) {
      let begin = place > 0 ? totals[place - 1] + 1 : 0
      let earlier = Set(totals[..<place])
      for column in columns {
        let sets = susunan(table, begin..<total, earlier, readings, column.nomor)
        periksaJumlah(table, total, column, sets, datar: readings.isEmpty, &run)
      }
    }
  }

  /// Whether figures of a column are meant to be added up.
  private static func dijumlahkan(_ role: Peran) -> Bool {
    role.uang || role == .jumlah || role == .selisih || role == .bobot
  }

  /// Whether a column holds changes in percent: that of the whole is not their sum.
  private static func pertumbuhan(_ column: KolomTabel) -> Bool {
    let words = KataTeks.pecah(column.judul)
    return column.peran == .selisih
      && (column.judul.contains("%") || words.contains("persen") || words.contains("persentase"))
  }

  /// Whether the head of a column says that it holds amounts of money.
  private static func rupiah(_ column: KolomTabel) -> Bool {
    let words = KataTeks.pecah(column.judul)
    return words.contains("rp") || words.contains("rupiah")
  }

  /// The sets of rows that a total may be the sum of.
  private static func susunan(
    _ table: TabelTerbaca, _ group: Range<Int>, _ earlier: Set<Int>, _ readings: [PohonJumlah], _ column: Int
  ) -> [[Int]] {
    func filled(_ rows: some Sequence<Int>) -> [Int] { rows.filter { table.baris[$0].angka[column] != nil } }
    let all = filled((0..<group.upperBound).filter { !earlier.contains($0) })
    var sets = [filled(group), all] + (earlier.isEmpty ? [] : [filled(earlier.sorted())])
    for reading in readings {
      sets.append(filled(reading.puncak.filter { $0 < group.upperBound && !earlier.contains($0) }))
      sets.append(filled(group.filter { reading.anak[$0] == nil }))
    }
    return sets.filter { $0.count > 1 }
  }

  private static func periksaJumlah(
    _ table: TabelTerbaca, _ total: Int, _ column: KolomTabel, _ sets: [[Int]], datar: Bool, _ run: inout Pemeriksaan
  ) {
    guard let printed = table.baris[total].angka[column.nomor], !sets.isEmpty else { return }
    func sum(_ rows: [Int]) -> ExactDecimal? { PohonJumlah.jumlah(rows) { table.baris[$0].angka[column.nomor]?.nilai } }
    run.periksa(.jumlah)
    let sums = sets.compactMap(sum)
    guard !sums.contains(where: { $0 == printed.nilai || printed.selang.cocok(Ratio($0)) == .dibulatkan }),
      !sets.contains(where: { keseluruhan(printed, $0.compactMap { table.baris[$0].angka[column.nomor] }) })
    else { return }
    // Of several sets the one whose sum comes nearest is meant; another column that it reproduces proves it.
    let others = table.kolom.filter { $0.nomor != column.nomor && (dijumlahkan($0.peran) || $0.peran == .lain) }
    let proven = sets.first { rows in
      others.contains { other in
        guard let value = table.baris[total].angka[other.nomor]?.nilai else { return false }
        return PohonJumlah.jumlah(rows) { table.baris[$0].angka[other.nomor]?.nilai } == value
      }
    }
    let near = sets.first { rows in sum(rows).map { mirip($0, printed.nilai) } == true }
    guard let rows = proven ?? near ?? (datar && (column.peran != .lain || rupiah(column)) ? sets.first : nil),
      let result = sum(rows)
    else { return }
    // What is not above its largest part is no sum: a density or a rate of the whole.
    let parts = rows.compactMap { table.baris[$0].angka[column.nomor]?.nilai }
    guard column.peran != .lain || parts.allSatisfy({ $0 < printed.nilai }) else { return }
    let quoted = [table.baris[total].kutipan(column.nomor)].compactMap { $0 }
    let added = rows.compactMap { table.baris[$0].kutipan(column.nomor) }
    guard !run.sudahSalah(quoted + added), !added.contains(where: run.diragukan) else { return }
    let computed = TabelBerjenjang.tulis(rows.compactMap { table.baris[$0].angka[column.nomor]?.nilai.printed }, result)
    run.temukan(
      quoted + rows.compactMap { table.baris[$0].kutipan(column.nomor) }, seharusnya: result.printed,
      perhitungan: computed,
      "Baris \u{201C}\(table.baris[total].namaAnggaran)\u{201D} tercetak \(printed.tulisan), padahal barisnya berjumlah \(result.printed).",
      keyakinan: proven != nil || near != nil ? 1 : 0.8)
  }

  /// Whether a total of 1 or 100 is that of shares that were rounded one by one.
  static func keseluruhan(_ printed: AngkaTercetak, _ parts: [AngkaTercetak]) -> Bool {
    guard [Ratio(1), Ratio(100)].contains(printed.rasio) else { return false }
    let low = parts.reduce(Ratio(0)) { $0 + $1.batas.bawah }
    let high = parts.reduce(Ratio(0)) { $0 + $1.batas.atas }
    return low <= printed.rasio && printed.rasio <= high
  }

  /// Whether two figures differ by what is typed wrongly: as many digits, at most two of them others.
  static func mirip(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let digits = [left, right].map { Array($0.printed.utf8) }
    guard digits[0].count == digits[1].count, digits[0].count > 3 else { return false }
    return zip(digits[0], digits[1]).count { $0 != $1 } <= 2
  }
}
