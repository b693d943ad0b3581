/// Why a text is not a number in Indonesian notation. Each case says in Indonesian how to mend it.
public enum NumberReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing, or only blanks.
  case empty
  /// A point stands where a decimal comma belongs (`12.5`).
  case pointAsDecimalMark(text: String)
  /// The points do not separate groups of three digits, or stand behind the comma (`1,234.56`, `1.23.456`).
  case wrongGrouping(text: String)
  /// More than one comma.
  case severalCommas(text: String)
  /// Digits that are not 0 to 9 (`٣`, `３`).
  case foreignDigits(text: String)
  /// More digits than the 38 that are kept exactly.
  case tooLong(digits: Int)
  /// No number at all (`seratus`).
  case notANumber(text: String)
  /// A whole number was expected (money, counts).
  case notWhole(text: String)
  /// An amount of money beyond ``Rupiah/maximum``.
  case amountTooLarge(text: String)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .empty:
      "Angka belum diisi."
    case .pointAsDecimalMark(let text):
      "\u{201C}\(text)\u{201D} memakai titik sebagai tanda desimal. Tulis koma untuk desimal, misalnya 12,5; titik hanya memisahkan ribuan."
    case .wrongGrouping(let text):
      "\u{201C}\(text)\u{201D} salah mengelompokkan angka. Titik memisahkan tiap tiga angka dan koma menandai desimal, misalnya 1.234,56."
    case .severalCommas(let text):
      "\u{201C}\(text)\u{201D} memuat lebih dari satu koma. Koma hanya menandai desimal, misalnya 1.234,56."
    case .foreignDigits(let text):
      "\u{201C}\(text)\u{201D} memakai angka selain 0 sampai 9. Ketik ulang dengan angka 0 sampai 9."
    case .tooLong(let digits):
      "Angka memuat \(digits) digit, paling banyak \(IndonesianNumber.maximumDigits). Periksa kembali angkanya."
    case .notANumber(let text):
      "\u{201C}\(text)\u{201D} bukan angka. Tulis dengan angka, misalnya 100 atau 87,65."
    case .notWhole(let text):
      "\u{201C}\(text)\u{201D} harus bilangan bulat tanpa desimal. Titik hanya memisahkan ribuan, misalnya 12.500."
    case .amountTooLarge(let text):
      "\u{201C}\(text)\u{201D} melebihi batas satu isian rupiah (1.000.000.000.000.000). Periksa kembali angkanya."
    }
  }
}
