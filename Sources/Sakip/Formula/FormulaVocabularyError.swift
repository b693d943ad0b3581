/// Why the variables of a definition sheet cannot stand in a formula. Says in Indonesian how to mend it.
public enum FormulaVocabularyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More variables than ``FormulaVocabulary/maximumVariables``.
  case tooMany(Int)
  /// A symbol that is not one word of letters, digits, `-` and `_`.
  case notAName(String)
  /// A symbol that is a word of the language.
  case reserved(String)
  /// Two variables with one symbol.
  case repeated(String)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .tooMany(let count):
      "Rumus memuat \(count) variabel, paling banyak \(FormulaVocabulary.maximumVariables). Gabungkan variabel sejenis menjadi satu variabel per komponen."
    case .notAName(let symbol):
      "\u{201C}\(symbol)\u{201D} bukan nama variabel. Mulai dengan huruf, lalu huruf, angka, - atau _ tanpa spasi, misalnya ditangani atau n1."
    case .reserved(let symbol):
      symbol.lowercased() == "x"
        ? "\u{201C}\(symbol)\u{201D} dibaca sebagai tanda kali. Pilih nama variabel yang lain, misalnya jumlah_x."
        : "\u{201C}\(symbol)\u{201D} adalah kata milik rumus. Pilih nama variabel yang lain."
    case .repeated(let symbol):
      "Nama \u{201C}\(symbol)\u{201D} dipakai oleh dua variabel. Beri setiap variabel namanya sendiri."
    }
  }
}
