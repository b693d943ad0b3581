import Sakip

/// A column of a table whose rows are proven to be sums of the rows below them.
struct TabelBerjenjang {
  let tabel: TabelTerbaca
  let kolom: Int
  let pohon: PohonJumlah

  /// The columns of a table for which most of the sums come out, each with the reading of the rows that proves it; a
  /// column with few sums is read as another of the table, which has the same rows.
  static func terbukti(_ table: TabelTerbaca, kamus: [String: Set<Int>]) -> [TabelBerjenjang] {
    let readings = Jenjang.bacaan(table, kamus: kamus).map(PohonJumlah.init)
    guard !readings.isEmpty else { return [] }
    let columns = table.kolom.filter { dijumlahkan($0.peran) }.map(\.nomor)
    let proven = columns.map { column in
      readings.lazy.map { TabelBerjenjang(tabel: table, kolom: column, pohon: $0) }.first(where: \.terbukti)
    }
    guard let other = proven.lazy.compactMap({ $0?.pohon }).first else { return [] }
    return zip(columns, proven).compactMap { column, own in
      let shared = TabelBerjenjang(tabel: table, kolom: column, pohon: other)
      return own ?? (shared.hampirTerbukti ? shared : nil)
    }
  }

  /// The depths of names that some table of the document numbers; a sub kegiatan may be named as its kegiatan.
  static func kamus(_ tables: [TabelTerbaca]) -> [String: Set<Int>] {
    var known: [String: Set<Int>] = [:]
    for table in tables {
      let levels = Jenjang.kode(table)
      guard Set(levels.compactMap { $0 }).count > 1 else { continue }
      for (row, level) in zip(table.baris, levels) {
        guard let level, level != PohonJumlah.batas else { continue }
        known[row.kunciAnggaran, default: []].insert(level)
      }
    }
    return known
  }

  private static func dijumlahkan(_ role: Peran) -> Bool { role.uang || role == .jumlah || role == .selisih }

  /// Whether the sums come out: more must agree than not, and more than one, of several parts at least once.
  private var terbukti: Bool {
    let verdicts = pohon.anak.keys.map { (row: $0, agrees: cocok($0)) }
    let right = verdicts.count { $0.agrees == true }
    let wrong = verdicts.count { $0.agrees == false }
    let telling = verdicts.count { $0.agrees == true && (pohon.anak[$0.row]?.count ?? 0) > 1 }
    return telling > 0 && right >= 2 && (right >= 2 * wrong || right > wrong && telling >= 2)
  }

  /// Whether all sums but one come out.
  private var hampirTerbukti: Bool {
    let verdicts = pohon.anak.keys.compactMap { cocok($0) }
    return verdicts.count >= 2 && verdicts.count { !$0 } == 1
  }

  /// The figure of a row.
  func angka(_ row: Int) -> AngkaTercetak? { tabel.baris[row].angka[kolom] }
  /// The sum of the parts of a row; `nil` where a part has no figure.
  func jumlah(_ row: Int) -> ExactDecimal? { pohon.jumlahAnak(row) { angka($0)?.nilai } }

  /// Whether a row is the sum of its parts, one of them taken as the sum of its own; `nil` where that cannot be told.
  func cocok(_ row: Int, mengganti part: Int? = nil) -> Bool? {
    guard let printed = angka(row),
      !pohon.takTentu(row).contains(where: { angka($0) != nil && !tabel.baris[$0].adalahJumlah }),
      let sum = pohon.jumlahAnak(row, { $0 == part ? jumlah($0) : angka($0)?.nilai })
    else { return nil }
    return sum == printed.nilai
  }

  /// Whether a row that disagrees with its parts agrees with what it is part of, so that one of the parts is wrong.
  func rincianSalah(_ row: Int) -> Bool {
    guard let parent = pohon.induk[row] else { return false }
    return cocok(parent) == true
  }

  /// Whether the parts of a part stand beside it, so that the sum of a row comes out: another table gives them a depth
  /// that they do not have here.
  func tertukarTingkat(_ row: Int, _ part: Int) -> Bool {
    guard pohon.induk[part] == row, let printed = angka(row), let own = jumlah(row), let inner = jumlah(part) else {
      return false
    }
    return own + inner == printed.nilai
  }

  /// Whether a part is the wrong one: taken away what is too much, its share of the budget comes out as printed, which it
  /// does not with what is printed.
  func sebabnya(_ part: Int, selisih: ExactDecimal) -> Bool {
    guard let figure = angka(part), pohon.anak[part] == nil,
      let budget = tabel.kolom(.pagu)?.nomor, let spent = tabel.kolom(.realisasiAnggaran)?.nomor,
      let share = (tabel.kolom(.serapan) ?? tabel.kolom(.persen))?.nomor, kolom == budget || kolom == spent,
      let printed = tabel.baris[part].angka[share],
      let other = tabel.baris[part].angka[kolom == budget ? spent : budget]
    else { return false }
    let mended = AngkaTercetak(
      tulisan: figure.tulisan, nilai: figure.nilai - selisih, bentuk: figure.bentuk, rentang: figure.rentang)
    func agrees(_ own: AngkaTercetak) -> Bool {
      guard let quotient = kolom == budget ? HasilBagi(other, own) : HasilBagi(own, other) else { return false }
      return quotient.cocok(printed) != .tidak
    }
    return agrees(mended) && !agrees(figure)
  }

  /// A sum written out: `1 + 2 = 3`.
  static func tulis(_ terms: [String], _ sum: ExactDecimal) -> String {
    "\(terms.joined(separator: " + ")) = \(sum.printed)"
  }
}
