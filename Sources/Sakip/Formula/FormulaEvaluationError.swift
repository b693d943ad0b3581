/// Why a formula has no result with the values entered. Says in Indonesian which value is concerned and how to mend it.
public enum FormulaEvaluationError: Error, Hashable, Sendable {
  /// Values that the formula needs are missing.
  case missing([MissingFormulaFigure])
  /// In a period some variables have a value and others have none: the parts of the figure would not belong together.
  case uneven([MissingFormulaFigure])
  /// A single value was entered for a series.
  case notASeries(String, FormulaScope)
  /// A series was entered for a single value.
  case notASingleValue(String)
  /// One period, component or unit has two values.
  case repeatedLabel(String, label: String)
  /// More values than a series may have.
  case tooManyEntries(String, count: Int)
  /// A value other than 0 is divided by 0.
  case divisionByZero(divisor: String, label: String?)
  /// 0 is divided by 0, and that is no share of events.
  case zeroByZero(divisor: String, label: String?)
  /// The exact figure has more digits than are computed.
  case tooLarge
}

extension FormulaEvaluationError: CustomStringConvertible {
  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .missing(let figures):
      "Belum ada nilai untuk \(Self.list(figures)). Isi nilainya; yang kosong tidak sama dengan 0."
    case .uneven(let figures):
      "Sebagian variabel sudah diisi, tetapi belum ada nilai untuk \(Self.list(figures)). Lengkapi, agar semua bagian rumus berasal dari periode yang sama."
    case .notASeries(let name, let scope):
      "\(name.quotable) memerlukan satu nilai untuk setiap \(scope.rawValue). Isi nilainya satu per satu."
    case .notASingleValue(let name):
      "\(name.quotable) memerlukan satu nilai saja. Isi satu nilai, atau nyatakan variabelnya per periode, komponen, atau unit."
    case .repeatedLabel(let name, let label):
      "\(name.quotable) mempunyai dua nilai untuk \(label.quotable). Hapus salah satunya."
    case .tooManyEntries(let name, let count):
      "\(name.quotable) mempunyai \(count) nilai, paling banyak \(FormulaFigures.maximumEntries). Jumlahkan sebagian lebih dahulu."
    case .divisionByZero(let divisor, let label):
      "\(Self.divisor(divisor, label)) bernilai 0, sedangkan yang dibagi bukan 0. Perbaiki isiannya; pembagi tidak boleh 0."
    case .zeroByZero(let divisor, let label):
      "\(Self.divisor(divisor, label)) bernilai 0 dan yang dibagi juga 0, sehingga tidak ada hasilnya. Perbaiki isiannya, atau nyatakan nilai indikator tidak ada. Bila yang dibagi kejadian yang dihitung, isi satuan variabelnya, misalnya kasus: 0 dari 0 lalu dinilai 100% tanpa kejadian."
    case .tooLarge:
      "Angka di dalam rumus menjadi terlalu panjang untuk dihitung secara tepat. Sederhanakan rumus, atau kurangi angka di belakang koma."
    }
  }

  private static func divisor(_ text: String, _ label: String?) -> String {
    "Pembagi \(text.quotable)\(label.map { " (\($0.quotable))" } ?? "")"
  }

  private static func list(_ figures: [MissingFormulaFigure]) -> String {
    let shown = figures.prefix(10).map(\.description).joined(separator: "; ")
    return figures.count > 10 ? "\(shown); dan \(figures.count - 10) lainnya" : shown
  }
}
