import Selaras

extension TemuanNaskah {
  /// Letters of a quotation that a list shows; the document has all.
  private static let kutipanTerpanjang = 160

  /// Where it is printed: `halaman 4, baris 120`.
  var tempat: String { "\(halaman.map { "halaman \($0), " } ?? "")baris \(baris)" }

  /// A quotation in quotation marks, as much of it as a list shows.
  static func kutip(_ text: some StringProtocol) -> String {
    "\u{201C}\(text.count > kutipanTerpanjang ? "\(text.prefix(kutipanTerpanjang))\u{2026}" : String(text))\u{201D}"
  }
}

extension RuangReviu {
  /// A version of a document at a mark of a finding.
  func alamatTanda(
    _ version: NaskahDireviu, temuan nomor: Int, _ parameters: [(String, String)] = [], tanda: String
  ) -> String {
    alamat(version, "/naskah", [("temuan", String(nomor))] + parameters) + "#\(tanda)"
  }
}
