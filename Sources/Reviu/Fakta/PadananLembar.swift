import Sakip

/// A field of sheets and the column of a table that says the same of the same things, which most sheets prove.
struct PadananLembar {
  /// One thing a sheet says with the cell of the table for it.
  struct Pasangan {
    let butir: ButirLembar
    let sel: Sel
    /// What names the row.
    let baris: String
  }

  /// Where both say the same.
  private(set) var cocok: [Pasangan] = []
  /// Where they do not.
  private(set) var beda: [Pasangan] = []
  /// Where the sheet says nothing.
  private(set) var kosong: [Pasangan] = []

  /// Whether the field and the column mean the same: nearly all agree.
  private var terbukti: Bool {
    let distinct = Set(cocok.map { NamaSerupa($0.butir.nilai).kunci })
    return cocok.count >= 3 && distinct.count > 1 && cocok.count >= beda.count * 3
  }

  private struct Kunci: Hashable {
    let kata: [String]
    let tabel: Int
    /// The column; `nil` for the columns of a series of years.
    let kolom: Int?
  }

  /// The pairs of a document that it proves.
  static func terbukti(_ sheets: [LembarDefinisi], _ tables: [TabelTerbaca]) -> [PadananLembar] {
    var found: [Kunci: PadananLembar] = [:]
    var order: [Kunci] = []
    // What a sheet is about is worked out once, not anew for each table.
    let named = sheets.map { (sheet: $0, kunci: BarisBernama.kunci($0), butir: ButirLembar.semua($0)) }
    for (number, table) in tables.enumerated() where table.baris.count > 2 {
      let rows = BarisBernama(table)
      let columns = table.kolom.map(JudulKolom.init)
      for (sheet, keys, items) in named {
        guard let row = rows.baris(keys) else { continue }
        for item in items {
          for column in columns where column.setara(item) {
            guard let cell = row[column.kolom.nomor], !cell.rusak, !cell.kosong, cell.teks != "-" else { continue }
            let key = Kunci(kata: item.kata, tabel: number, kolom: item.tahun == nil ? column.kolom.nomor : nil)
            if found[key] == nil { order.append(key) }
            let pair = Pasangan(butir: item, sel: cell, baris: sheet.nama)
            found[key, default: PadananLembar()].tambah(pair)
          }
        }
      }
    }
    return order.compactMap { found[$0] }.filter(\.terbukti)
  }

  private mutating func tambah(_ pair: Pasangan) {
    if pair.butir.nilai.isEmpty { return kosong.append(pair) }
    switch Self.sama(pair.butir, pair.sel) {
    case true?: cocok.append(pair)
    case false?: beda.append(pair)
    case nil: break
    }
  }

  /// Whether a field and a cell say the same; `nil` where that cannot be told.
  private static func sama(_ item: ButirLembar, _ cell: Sel) -> Bool? {
    if let left = item.angka, let right = PemindaiAngka.satuSaja(cell.teks) {
      guard left.uang == right.uang || !left.uang || right.bentuk == .biasa else { return nil }
      return left.nilai == right.nilai || left.sama(right)
    }
    guard item.angka == nil, PemindaiAngka.satuSaja(cell.teks) == nil else { return nil }
    let (left, right) = (NamaBaku(item.nilai), NamaBaku(cell.teks))
    if left.kunci == right.kunci { return true }
    guard !left.kata.isEmpty, !right.kata.isEmpty, !left.kunci.contains(right.kunci),
      !right.kunci.contains(left.kunci)
    else { return nil }
    return false
  }
}

extension AngkaTercetak {
  fileprivate var uang: Bool { bentuk == .rupiah }
}
