/// What the reader of sheets writes.
struct HasilBaca: Decodable {
  struct Refusal: Decodable {
    let reason: String
    let detail: String
  }

  let refused: Refusal?
  let name: String?
  let rows: [[String]]?
  let merged: [[Int]]?

  /// The sheet.
  /// - Throws: ``LembarError`` for a file that was refused.
  func lembar(batas: PembacaLembar.Batas) throws(LembarError) -> Lembar {
    if let refused { throw Self.galat(refused, batas) }
    var cells: [[Sel]] = []
    for row in rows ?? [] {
      let read = row.compactMap { Sel(tertulis: $0) }
      guard read.count == row.count else { throw .rusak }
      cells.append(read)
    }
    let ranges = (merged ?? []).compactMap { corner in
      corner.count == 4
        ? Lembar.Gabungan(
          awal: AlamatSel(baris: corner[0], kolom: corner[1]), akhir: AlamatSel(baris: corner[2], kolom: corner[3]))
        : nil
    }
    return Lembar(nama: name ?? "", baris: cells, gabungan: ranges)
  }

  private static func galat(_ refusal: Refusal, _ batas: PembacaLembar.Batas) -> LembarError {
    switch refusal.reason {
    case "empty": .kosong
    case "rows": .terlaluBanyakBaris(baris: Int(refusal.detail) ?? batas.baris, batas: batas.baris)
    case "columns": .terlaluBanyakKolom(kolom: Int(refusal.detail) ?? batas.kolom, batas: batas.kolom)
    case "cell": .selTerlaluPanjang
    case "unpacked": .terlaluBesar
    case "encrypted": .terkunci
    case "old": .bentukLama
    case "foreign": .bukanLembar
    default: .rusak
    }
  }
}
