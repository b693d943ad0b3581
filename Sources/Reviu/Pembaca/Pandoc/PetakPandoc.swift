/// The cells of the rows of a table of pandoc.
enum PetakPandoc {
  /// The rows of one section of a table, each with all its cells.
  static func baris(_ rows: [Any]) -> [[IsiSel]] {
    var grid = PetakSel<IsiSel>()
    return rows.map { row in
      let cells = ((row as? [Any])?.last as? [Any] ?? []).compactMap { $0 as? [Any] }.filter { $0.count == 5 }
      return grid.baris(cells.map(sel)).map { $0 ?? .kosong }
    }
  }

  private static func sel(_ parts: [Any]) -> PetakSel<IsiSel>.Merentang {
    let text = TeksPandoc.satuBaris(parts[4] as? [Any] ?? [])
    return .init(
      isi: IsiSel(teks: text.teks, rusak: text.adaTabel), kolom: parts[3] as? Int ?? 1, baris: parts[2] as? Int ?? 1)
  }
}
