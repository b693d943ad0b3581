/// What is odd in a formula that can be computed: units that do not fit, a factor 100 too many or too
/// few, roles and weights that say something else than it does.
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
  /// A sum is divided by one of its own terms, so that the result is never below 1.
  case neverBelowWhole(sum: String, term: String)
  /// The sheet calls a variable that only divides the numerator.
  case numeratorDivides(String)
  /// The sheet calls a variable that divides nothing the denominator.
  case denominatorDividesNothing(String)
  /// The sheet gives a component another weight than the formula does; the weight is in percent.
  case weightDiffers(String, weight: ExactDecimal, factor: ExactDecimal)
  /// The weights in the formula do not add up to 1.
  case weightsNotWhole(ExactDecimal)
  /// The formula joins the components in another way than the sheet says.
  case methodDiffers(MetodeKomposit)
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
    case .neverBelowWhole(let sum, let term):
      "\(sum.quotable) memuat \(term.quotable) yang membaginya, sehingga hasilnya bukan bagian dari keseluruhan dan tidak pernah kurang dari 1 (100%). Bila yang dimaksud suatu bagian, tulis \(term.quotable) / (\(sum.quotable))."
    case .numeratorDivides(let symbol):
      "Variabel \(symbol.quotable) berperan Pembilang, tetapi dalam rumus menjadi pembagi. Perbaiki perannya atau rumusnya."
    case .denominatorDividesNothing(let symbol):
      "Variabel \(symbol.quotable) berperan Penyebut, tetapi dalam rumus tidak menjadi pembagi. Perbaiki perannya atau rumusnya."
    case .weightDiffers(let symbol, let weight, let factor):
      "Bobot variabel \(symbol.quotable) \(weight.printed)%, tetapi rumus mengalikannya dengan \(factor.printed). Samakan bobot dan rumusnya."
    case .weightsNotWhole(let sum):
      "Bobot komponen dalam rumus berjumlah \(sum.printed), bukan 1. Perbaiki rumusnya, kecuali bila dokumen sumber memang menetapkannya demikian."
    case .methodDiffers(let method):
      "Cara menggabungkan yang dipilih adalah \(method.rumus), tetapi rumus menggabungkan komponen dengan cara lain. Perbaiki pilihannya atau rumusnya."
    }
  }
}
