public import Sakip

extension AnggaranPemda {
  /// How many codes of each level a version has.
  public func jumlah(nomenklatur id: String) -> [TingkatAnggaran: Int] {
    Dictionary((kode[id] ?? Catatan()).compactMap { text, _ in KodeRekening(text).map { ($0.tingkat, 1) } }) { $0 + $1 }
  }

  /// The codes of a version in their order, with what each replaces.
  /// - Parameters:
  ///   - text: a code or a part of one, or words that all stand in the name or among what it replaces; empty for all.
  ///   - tingkat: only this level; `nil` for all.
  public func kode(
    nomenklatur id: String, memuat text: String, tingkat: TingkatAnggaran?
  ) -> [KodeNomenklaturDicatat.Baris] {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    return (kode[id] ?? Catatan()).lazy.map(\.value.isi).filter { row in
      guard tingkat == nil || KodeRekening(row.kode)?.tingkat == tingkat else { return false }
      guard !words.isEmpty else { return true }
      let searched = "\(row.kode) \(row.nama) \(row.menggantikan?.joined(separator: " ") ?? "")".lowercased()
      return words.allSatisfy { searched.contains($0) }
    }.sorted { $0.kode < $1.kode }
  }
}
