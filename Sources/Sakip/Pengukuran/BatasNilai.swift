/// Whether a value below 0 means anything, told by what an indikator measures.
///
/// Counts, shares and indices begin at 0; only a change or a balance goes below it.
public enum BatasNilai {
  /// Words that name a change, a balance or a scale whose zero is not its beginning.
  private static let kataBerarah: Set<String> = [
    "pertumbuhan", "tumbuh", "laju", "inflasi", "deflasi", "perubahan", "kenaikan", "penurunan", "peningkatan",
    "pengurangan", "penambahan", "selisih", "surplus", "defisit", "saldo", "neraca", "celsius", "derajat",
  ]

  /// Whether an indikator may have values below 0.
  /// - Parameters:
  ///   - satuan: its unit: `orang`, `%`, empty for an index.
  ///   - nama: its wording: `Laju Pertumbuhan Ekonomi`.
  public static func bolehNegatif(satuan: String, nama: String) -> Bool {
    (satuan + " " + nama).lowercased().split { !$0.isLetter }.contains { kataBerarah.contains(String($0)) }
  }

  /// Refuses a value below 0 where it means nothing.
  /// - Throws: ``BatasNilaiError``.
  public static func periksa(_ nilai: Nilai, satuan: String, nama: String) throws(BatasNilaiError) {
    guard nilai.angkaTermuat.contains(where: \.isNegative), !bolehNegatif(satuan: satuan, nama: nama) else { return }
    throw BatasNilaiError(nilai: Satuan.cetak(nilai, satuan: satuan))
  }
}

/// A value below 0 of something that begins at 0.
public struct BatasNilaiError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The value with its unit.
  public let nilai: String

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    "\(nilai) kurang dari 0, sedangkan yang diukur tidak dapat kurang dari 0. Periksa tanda minusnya. Nilai di bawah 0 hanya untuk indikator yang nama atau satuannya menyebut perubahan, misalnya pertumbuhan atau inflasi."
  }
}

extension Nilai {
  /// Every number in it; none for a predicate.
  fileprivate var angkaTermuat: [ExactDecimal] {
    switch self {
    case .angka(let value), .angkaBerpredikat(let value, _): [value]
    case .rentang(let first, let second): [first, second]
    case .predikat: []
    }
  }
}
