/// What is odd in a formula that can be computed: units that do not fit, a factor 100 too many or too few.
public enum FormulaFinding: Hashable, Sendable {
  /// Values of different units are added, subtracted or compared.
  case unitsDiffer(left: String, leftUnit: String, right: String, rightUnit: String, isSubtraction: Bool)
  /// The indikator is a percentage, the formula a quotient that nothing multiplies by 100.
  case hundredMissing
  /// A percentage is multiplied by 100 once more.
  case hundredTwice
  /// A percentage multiplies another value and is nowhere divided by 100.
  case percentWeight
  /// The indikator is a percentage, the formula divides different units.
  case percentOfDifferentUnits(String)
  /// The formula gives a percentage, the indikator has another unit.
  case percentUnexpected(unit: String)
  /// The formula gives another unit than the indikator has.
  case resultUnitDiffers(derived: String, declared: String)
  /// `1,000`: a decimal that looks like a thousand.
  case looksLikeThousands(String)
  /// A variable of the sheet that the formula does not use.
  case unusedVariable(String)
}

extension FormulaFinding: CustomStringConvertible {
  /// What is odd and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .unitsDiffer(let left, let leftUnit, let right, let rightUnit, let isSubtraction):
      "\(left.quotable) (\(leftUnit)) dan \(right.quotable) (\(rightUnit)) berbeda satuan, sehingga tidak dapat \(isSubtraction ? "dikurangkan" : "dijumlahkan atau dibandingkan"). Samakan satuannya lebih dahulu."
    case .hundredMissing:
      "Satuan indikator persen, tetapi hasil bagi belum dikalikan 100. Tambahkan * 100."
    case .hundredTwice:
      "Nilai yang sudah berupa persen dikalikan 100 lagi. Hapus satu * 100."
    case .percentWeight:
      "Nilai dikalikan bobot dalam persen tanpa dibagi 100, sehingga hasilnya seratus kali terlalu besar. Tambahkan / 100, atau tulis bobot sebagai pecahan, misalnya 0,3."
    case .percentOfDifferentUnits(let unit):
      "Satuan indikator persen, tetapi rumus menghasilkan \(unit). Pembilang dan penyebut persentase bersatuan sama; perbaiki satuan variabel atau rumusnya."
    case .percentUnexpected(let unit):
      "Rumus menghasilkan persen, tetapi satuan indikator \(unit). Hapus * 100, atau ubah satuan indikator menjadi %."
    case .resultUnitDiffers(let derived, let declared):
      "Rumus menghasilkan \(derived), tetapi satuan indikator \(declared). Perbaiki satuan variabel, satuan indikator, atau rumusnya."
    case .looksLikeThousands(let number):
      "\(number) dibaca sebagai bilangan dengan tiga angka di belakang koma. Bila yang dimaksud ribuan, tulis dengan titik, misalnya 1.000."
    case .unusedVariable(let symbol):
      "Variabel \(symbol.quotable) tidak dipakai dalam rumus. Hapus dari daftar variabel, atau lengkapi rumusnya."
    }
  }
}
