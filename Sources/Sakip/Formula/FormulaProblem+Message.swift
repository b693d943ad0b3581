extension FormulaProblem: CustomStringConvertible {
  /// What was read and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .empty:
      "rumus belum diisi. Tulis misalnya ditangani / terjadi * 100."
    case .tooLong:
      "rumus lebih panjang daripada \(ExactDecimal(Formula.maximumLength).printed) huruf. Persingkat, atau hitung sebagian sebagai variabel tersendiri."
    case .tooDeep:
      "kurung, fungsi, atau tanda minus bertumpuk lebih dari \(FormulaParser.maximumDepth) tingkat. Hitung bagian dalamnya sebagai variabel tersendiri."
    case .tooManyParts:
      "rumus memuat lebih dari \(FormulaParser.maximumParts) angka dan nama. Gabungkan yang sejenis menjadi variabel per komponen."
    case .unknownCharacter(let scalar):
      Self.message(forUnknown: scalar)
    case .number(let error):
      error.description
    case .strayMark(let mark):
      mark == ","
        ? "koma ini bukan tanda desimal. Koma hanya berada di antara angka, misalnya 12,5; pisahkan bagian fungsi dengan titik koma, misalnya rata(a; b)."
        : "titik ini bukan pemisah ribuan. Titik hanya berada di antara angka, misalnya 1.000; hapus titik di akhir rumus."
    case .gluedToNumber(let number, let letter):
      "\u{201C}\(number.quotable)\u{201D} langsung diikuti huruf \u{201C}\(letter)\u{201D}. Beri spasi dan tanda hitung di antaranya, misalnya 100 * a; nama variabel dimulai dengan huruf."
    case .percentWithoutNumber:
      "tanda % tidak berada di belakang angka. Tulis misalnya a / b * 100%."
    case .missingOperator(let read):
      "sebelum \u{201C}\(read.quotable)\u{201D} belum ada tanda hitung. Tulis +, -, * atau / di antaranya."
    case .missingOperand(let read):
      read.isEmpty
        ? "rumus berakhir, padahal masih diperlukan angka atau nama variabel. Lengkapi atau hapus tanda hitung yang terakhir."
        : read.lowercased() == "x"
          ? "\u{201C}\(read)\u{201D} dibaca sebagai tanda kali, sehingga tidak dapat menjadi nama variabel. Beri variabelnya nama lain."
          : "terbaca \u{201C}\(read)\u{201D}, padahal di sini diperlukan angka, nama variabel, fungsi, atau kurung buka. Lengkapi atau hapus tanda itu."
    case .divisionByZero:
      "pembagi 0. Tulis pembagi yang bukan 0."
    case .missingClosing(let opened):
      "kurung yang dibuka pada huruf ke-\(opened) belum ditutup. Tambahkan tanda )."
    case .extraClosing:
      "kurung tutup ini tidak mempunyai kurung buka. Hapus, atau tambahkan tanda ( di depannya."
    case .separatorOutsideFunction:
      "titik koma hanya memisahkan bagian fungsi, misalnya rata(a; b). Hapus titik koma ini."
    case .functionWithoutParentheses(let function):
      "\(function.rawValue) adalah fungsi. Tulis yang dihitung di dalam kurung, misalnya \(function.rawValue)(semester)."
    case .unknownFunction(let name, let nearest):
      "fungsi \u{201C}\(name.quotable)\u{201D} tidak dikenal. "
        + (nearest.map { "Tulis \($0.rawValue)( )." }
          ?? "Fungsi yang dikenal: \(FormulaFunction.allCases.map(\.rawValue).joined(separator: ", ")).")
    case .unknownVariable(let name, let suggestion):
      "variabel \u{201C}\(name.quotable)\u{201D} tidak dikenal. " + Self.message(for: suggestion)
    case .seriesOutsideFunction(let name, let scope):
      "\(name.quotable) mempunyai satu nilai untuk setiap \(scope.rawValue). Jadikan satu nilai dengan fungsi, misalnya jumlah(\(name.quotable)) atau rata(\(name.quotable))."
    case .nothingToAggregate(let function):
      "isi \(function.rawValue)( ) hanya satu nilai. Pakai variabel yang dinyatakan per semester, triwulan, bulan, komponen, atau unit, atau pisahkan beberapa bagian dengan titik koma."
    case .mixedScopes(let left, let leftScope, let right, let rightScope):
      "\(left.quotable) per \(leftScope.rawValue) tidak dapat dihitung bersama \(right.quotable) per \(rightScope.rawValue). Jadikan masing-masing satu nilai lebih dahulu, misalnya jumlah(\(left.quotable))."
    }
  }

  private static func message(forUnknown scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "=": "tanda = tidak diperlukan. Tulis hanya yang berada di sebelah kanannya."
    case "[", "]", "{", "}": "kurung \u{201C}\(scalar)\u{201D} tidak dipakai. Tulis ( atau )."
    case ",", ".": strayMark(scalar).description
    case "^", "\u{B2}": "pangkat tidak dikenal. Tulis sebagai perkalian, misalnya a * a."
    default:
      "tanda \u{201C}\(Character(scalar))\u{201D} tidak dikenal. Pakai angka, nama variabel, + - * / ( ) ; dan %."
    }
  }

  private static func message(for suggestion: FormulaSuggestion?) -> String {
    switch suggestion {
    case .name(let name): "Mungkin yang dimaksud: \(name)."
    case .spaced(let text): "Untuk menghitung, beri spasi di kedua sisi tandanya: \(text)."
    case nil: "Tambahkan pada daftar variabel, atau pakai nama yang ada di sana."
    }
  }
}
