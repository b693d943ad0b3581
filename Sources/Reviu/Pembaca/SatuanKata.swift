/// Tells the unit from the name in front of it.
enum SatuanKata {
  private static let satuan: Set<String> = [
    "%", "persen", "indeks", "nilai", "poin", "skor", "tahun", "bulan", "hari", "jam", "orang", "jiwa", "kasus",
    "dokumen",
    "laporan", "unit", "paket", "kegiatan", "predikat", "opini", "rupiah", "rp", "km", "ha", "hektare", "m2", "m3",
    "ton",
    "kali", "desa", "kelurahan", "kecamatan", "lembaga", "kelompok", "angka", "rasio", "level", "kategori",
    "orang/bulan",
  ]
  private static let bilangan: Set<String> = ["ribu", "juta", "miliar", "milyar", "triliun"]

  /// The name, the unit, and whether nobody can tell where one ends: then the last word is taken for the unit.
  static func pisah(_ words: [String]) -> (nama: String, satuan: String, ragu: Bool) {
    guard words.count > 1, let last = words.last?.lowercased() else { return (words.joined(separator: " "), "", true) }
    let isAmount = words.count > 2 && last == "rupiah" && bilangan.contains(words[words.count - 2].lowercased())
    let cut = words.count - (isAmount ? 2 : 1)
    return (
      words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "), !satuan.contains(last)
    )
  }
}
