extension Satuan {
  /// Words of units that are measured, rated or paid, and so have parts.
  private static let kataTerukur: Set<String> = [
    "persen", "indeks", "nilai", "skor", "poin", "point", "rasio", "angka", "rupiah", "rp", "ribu", "juta", "miliar",
    "milyar", "triliun", "tahun", "bulan", "minggu", "hari", "jam", "menit", "detik", "ton", "kuintal", "kg", "gram",
    "kilogram", "liter", "km", "meter", "m", "ha", "hektar", "hektare", "kwh", "mw", "celsius", "derajat",
  ]

  /// Whether a unit counts whole things: `orang`, `lembaga`; not where it is measured, rated or unknown.
  public static func mencacah(_ satuan: String) -> Bool {
    let words = satuan.lowercased().split { !$0.isLetter }.map(String.init)
    return !words.isEmpty && !words.contains(where: kataTerukur.contains)
  }
}
