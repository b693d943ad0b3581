public import Sakip

extension AnggaranPemda {
  /// The codes of a version that begin with a text or whose name has all of its words, in the order of the codes.
  /// - Parameter most: how many are given at most.
  /// - Returns: the first of them, and how many there are in all; none for an empty text.
  public func cari(_ text: String, nomenklatur id: String, paling most: Int) -> (kode: [KodeNomenklatur], jumlah: Int) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return ([], 0) }
    let beginning = words.joined()
    let found = (kode[id] ?? Catatan()).filter { code, name in
      code.lowercased().hasPrefix(beginning) || Self.memuat(words, dalam: name.isi.nama.lowercased())
    }.sorted { $0.key < $1.key }
    return (
      found.prefix(most).compactMap { code, name in
        KodeRekening(code).map { KodeNomenklatur(kode: $0, nama: name.isi.nama) }
      }, found.count
    )
  }

  private static func memuat(_ words: [String], dalam name: String) -> Bool { words.allSatisfy(name.contains) }
}
