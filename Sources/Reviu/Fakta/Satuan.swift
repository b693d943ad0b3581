/// What a target or realisasi is counted in.
enum Satuan {
  /// The unit behind a figure, in small letters and its usual spelling: `bulan` of `12 Bulan`, `persen` of `100%`;
  /// empty for a figure without one, `nil` for a text that is not one figure.
  static func satuan(_ text: String) -> String? {
    guard let figure = PemindaiAngka.satuSaja(text) else { return nil }
    if figure.bentuk == .persen { return "persen" }
    let rest = text.utf8.dropFirst(figure.rentang.upperBound)
    let behind = String(decoding: rest, as: UTF8.self)
    if behind.wholeMatch(of: Pola.predikatKurung.regex) != nil { return "" }
    let words = KataTeks.pecah(behind)
    guard let first = words.first, words.count <= 4 else { return words.isEmpty ? "" : nil }
    return baku(first)
  }

  /// A unit in its usual spelling.
  static func baku(_ word: String) -> String {
    let usual = [
      "dok": "dokumen", "lap": "laporan", "org": "orang", "bln": "bulan", "keg": "kegiatan", "thn": "tahun", "jml": "",
      "persentase": "persen", "orng": "orang", "pkt": "paket",
    ]
    return usual[word] ?? word
  }

  /// Units of time.
  static let waktu: Set<String> = ["bulan", "tahun", "hari", "minggu", "triwulan", "semester"]
}
