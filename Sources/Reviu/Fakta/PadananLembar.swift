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
  var terbukti: Bool {
    let distinct = Set(cocok.map { NamaSerupa($0.butir.nilai).kunci })
    return cocok.count >= 3 && distinct.count > 1 && cocok.count >= beda.count * 3
  }

  private struct Kunci: Hashable {
    let kata: [String]
    let tabel: Int
    /// The column; `nil` for the columns of a series of years.
    let kolom: Int?
  }

  /// The pairs of a document.
  static func semua(_ sheets: [LembarDefinisi], _ tables: [TabelTerbaca]) -> [PadananLembar] {
    var found: [Kunci: PadananLembar] = [:]
    var order: [Kunci] = []
    // What a sheet is about is worked out once, not anew for each table.
    let named = sheets.map { (sheet: $0, kunci: BarisBernama.kunci($0), butir: ButirLembar.semua($0)) }
    for (number, table) in tables.enumerated() where table.baris.count > 2 {
      let rows = BarisBernama(table)
      let columns = table.kolom.map { (kolom: $0, judul: KataTeks.pecah($0.judul)) }
      for (sheet, keys, items) in named {
        guard let row = rows.baris(keys) else { continue }
        for item in items {
          for (column, title) in columns where setara(item, column, title) {
            guard let cell = row[column.nomor], !cell.rusak, !cell.kosong, cell.teks != "-" else { continue }
            let key = Kunci(kata: item.kata, tabel: number, kolom: item.tahun == nil ? column.nomor : nil)
            if found[key] == nil { order.append(key) }
            let pair = Pasangan(butir: item, sel: cell, baris: sheet.nama)
            found[key, default: PadananLembar()].tambah(pair)
          }
        }
      }
    }
    return order.compactMap { found[$0] }
  }

  private mutating func tambah(_ pair: Pasangan) {
    if pair.butir.nilai.isEmpty { return kosong.append(pair) }
    switch Self.sama(pair.butir, pair.sel) {
    case true?: cocok.append(pair)
    case false?: beda.append(pair)
    case nil: break
    }
  }

  /// Whether a column may be about what a field is about.
  private static func setara(_ item: ButirLembar, _ column: KolomTabel, _ title: [String]) -> Bool {
    let words = title.filter { Int($0) == nil }
    if let year = item.tahun {
      guard column.tahun == year, !title.contains("realisasi"), !title.contains("capaian") else { return false }
      return words.isEmpty || !Set(words).isDisjoint(with: item.kata)
    }
    let meaning = Set(words).subtracting(["rp", "tahun", "kinerja", "data"])
    return !meaning.isDisjoint(with: item.kata)
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

/// The rows of a table by the codes and names that stand in front.
struct BarisBernama {
  private var menurut: [String: [Int]] = [:]
  private let isi: [Baris]

  init(_ table: TabelTerbaca) {
    isi = table.tabel.isi
    let named = table.kolom.filter { $0.peran == .kode || $0.peran == .indikator || $0.peran == .nama }
    let columns = named.isEmpty ? Array(0..<min(3, table.kolom.count)) : named.map(\.nomor)
    for (place, row) in isi.enumerated() {
      for key in Set(columns.compactMap { row[$0] }.filter { !$0.kosong }.flatMap { Self.kunci($0.teks) }) {
        menurut[key, default: []].append(place)
      }
    }
  }

  /// What a sheet is about, as rows are found by: its code decides where it has one.
  static func kunci(_ sheet: LembarDefinisi) -> [String] {
    [sheet.kode, NamaBaku(sheet.nama).kunci].compactMap(\.self).filter { $0.count > 2 }
  }

  /// The only row of the first key that there is.
  func baris(_ keys: [String]) -> Baris? {
    for key in keys { if let rows = menurut[key] { return rows.count == 1 ? isi[rows[0]] : nil } }
    return nil
  }

  private static func kunci(_ text: String) -> [String] {
    [text.lowercased(), NamaBaku(text).kunci].filter { $0.count > 2 }
  }
}
