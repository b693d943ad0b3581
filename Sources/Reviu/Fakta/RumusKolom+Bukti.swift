import Sakip

extension RumusKolom {
  /// What a row says about a formula.
  enum Bukti {
    /// It follows the formula, or no figure tells.
    case benar, tidakTahu
    /// It does not.
    case salah(Hasil)
  }

  /// What each row says about the formula.
  /// - Parameter batas: the values at which the report cuts capaian off.
  func bukti(_ table: TabelTerbaca, batas limits: [Int]) -> [Bukti] {
    let found = table.baris.map { bukti($0, table, limits) }
    guard penjumlahan else { return found }
    // Percentages, values and indexes are only added up where most rows of their kind prove it.
    let measured = zip(table.baris, found).filter { row, _ in bukanCacah(row, table) }.map(\.1)
    let (right, wrong) = Self.hitung(measured)
    guard wrong > 0, right <= wrong * 2 else { return found }
    return zip(table.baris, found).map { row, proof in bukanCacah(row, table) ? .tidakTahu : proof }
  }

  /// Whether the rows follow the formula: no other reading of its column is right then.
  func terbukti(_ table: TabelTerbaca, batas limits: [Int]) -> Bool { Self.terbukti(bukti(table, batas: limits)) }

  /// Whether at least three rows and seven of ten follow the formula.
  static func terbukti(_ proofs: [Bukti]) -> Bool {
    let (right, wrong) = hitung(proofs)
    return right >= 3 && right * 10 >= (right + wrong) * 7
  }

  private static func hitung(_ proofs: [Bukti]) -> (benar: Int, salah: Int) {
    proofs.reduce(into: (0, 0)) { count, proof in
      switch proof {
      case .benar: count.0 += 1
      case .salah: count.1 += 1
      case .tidakTahu: break
      }
    }
  }

  private func bukti(_ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca, _ limits: [Int]) -> Bukti {
    guard let value = hitung(row), let printed = row.angka[kolom] else { return .tidakTahu }
    if value.cocok(printed) { return .benar }
    if value.hasilBagi { return capaian(row, table, limits) ? .benar : .salah(value) }
    // What is not counted up keeps its last figure.
    if penjumlahan, masukan.contains(where: { row.angka[$0]?.nilai == printed.nilai }) { return .tidakTahu }
    return .salah(value)
  }

  /// Whether the row holds a capaian that comes out in the way of an indikator which is the better the lower it is, or is
  /// cut off: the formula that is printed over all rows is that of most of them.
  private func capaian(_ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca, _ limits: [Int]) -> Bool {
    let inputs = masukan.compactMap { number in table.kolom.first { $0.nomor == number } }
    guard let target = inputs.first(where: { $0.peran == .target || $0.peran == .targetAkhir }),
      let actual = inputs.first(where: { $0.peran == .realisasi }).flatMap({ row.angka[$0.nomor] }),
      let goal = row.angka[target.nomor], let printed = row.angka[kolom], let quotient = HasilBagi(actual, goal)
    else { return false }
    return Kaidah.cocokCapaian(quotient, goal, actual, printed) || Kaidah.dibatasi(printed, quotient, limits)
  }

  /// Whether a row is about a percentage, a value or an index: what it reached in one year does not add to another.
  private func bukanCacah(_ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca) -> Bool {
    if row.angka[kolom]?.bentuk == .persen || masukan.contains(where: { row.angka[$0]?.bentuk == .persen }) {
      return true
    }
    let unit = table.kolom(.satuan).flatMap { row.baris[$0.nomor]?.teks } ?? ""
    let words = [row.subjek, unit].compactMap { KataTeks.pecah($0).first }
    return unit == "%" || words.contains(where: Self.besaran.contains)
  }

  private static let besaran: Set<String> = [
    "persentase", "persen", "prosentase", "nilai", "indeks", "tingkat", "rasio", "rata", "rerata", "angka", "cakupan",
    "skor", "predikat", "proporsi", "prevalensi", "laju", "pertumbuhan", "usia", "umur", "peringkat", "opini", "poin",
  ]
}
