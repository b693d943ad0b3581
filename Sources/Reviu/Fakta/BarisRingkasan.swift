/// What sets rows that sum up others apart from rows that stand for something.
enum BarisRingkasan {
  /// Whether a row is a total of others.
  static func jumlah(_ row: Baris) -> Bool {
    let name = row.sel.first { $0.teks.berhuruf }?.teks.lowercased().tanpaSpasiHuruf ?? ""
    return sebutanJumlah.contains { word in name == word || name.hasPrefix(word + " ") }
      && !indikator(name)
      && !row.sel.prefix(2).prefix { !$0.teks.contains(where: \.isLetter) }.contains {
        $0.teks.first?.isNumber == true && $0.teks.count < 9
      }
  }

  private static let sebutanJumlah = ["jumlah", "total", "grand total", "sub total", "subtotal", "jlh"]

  /// Whether a name that begins as a total does is that of an indikator: `Jumlah kelompok tani yang aktif`.
  private static func indikator(_ name: String) -> Bool {
    let words = KataTeks.pecah(name)
    return words.count > 3 && !words.contains(where: dijumlahkan.contains)
  }

  /// What totals are of.
  private static let dijumlahkan: Set<String> = [
    "anggaran", "belanja", "pagu", "pendapatan", "pembiayaan", "penerimaan", "pengeluaran", "seluruh", "keseluruhan",
    "seluruhnya", "total", "realisasi", "dana", "pegawai", "program", "kegiatan", "sasaran", "aset", "rata", "biaya",
  ]

  /// Whether a name is that of the mean of other rows, not of an indikator such as `Rata-rata lama sekolah`.
  static func rataRata(_ name: String) -> Bool {
    let first = name.utf8.first { $0.isLatin || $0.isDigit } ?? 0
    guard first | 0x20 == UInt8(ascii: "r") else { return false }
    let words = KataTeks.pecah(name)
    guard words.first == "rata" || words.first == "rerata" else { return false }
    let numbered = zip(words, words.dropFirst()).contains { $0 == "sasaran" && $1.count <= 2 }
    return words.allSatisfy { dirataRatakan.contains($0) || $0.hasPrefix("20") || numbered && Int($0) != nil }
  }

  /// What the name of a mean says besides.
  private static let dirataRatakan: Set<String> = [
    "rata", "rerata", "capaian", "pencapaian", "kinerja", "persentase", "persen", "realisasi", "serapan",
    "penyerapan", "total", "jumlah", "tingkat", "nilai", "efisiensi", "keseluruhan", "seluruh", "anggaran", "keuangan",
    "target", "indikator", "sasaran", "strategis", "rasio", "program", "kegiatan", "utama", "iku", "dan", "per",
    "tahun",
  ]
}

extension String {
  /// A word set with blanks between its letters, put together: `jumlah` for `j u m l a h`.
  fileprivate var tanpaSpasiHuruf: String {
    guard !zip(utf8, utf8.dropFirst()).contains(where: { $0 != 0x20 && $1 != 0x20 }) else { return self }
    let parts = split(separator: " ")
    return parts.count > 3 && parts.allSatisfy { $0.utf8.count == 1 } ? parts.joined() : self
  }
}
