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
