/// Something about a value that is seldom meant: a person is asked, and may say that it is right.
public enum KejanggalanNilai: Sendable, Hashable {
  /// A value that earlier ones or the target are compared with.
  public struct Acuan: Sendable, Hashable {
    /// What it is, in a sentence: `target 2024`, `Semester I 2024`.
    public let nama: String
    /// Its number.
    public let nilai: Ratio

    /// A value from its parts.
    public init(nama: String, nilai: Ratio) {
      self.nama = nama
      self.nilai = nilai
    }
  }

  /// More was counted above the line than below it.
  case pembilangMelebihi(pembilang: ExactDecimal, penyebut: ExactDecimal)
  /// A share above the whole, entered as a value.
  case bagianMelebihiSeluruhnya(persen: Ratio)
  /// More than ``kelipatanJauh`` times everything that it is compared with; the greatest of that.
  case jauhMelebihi(Acuan)
  /// A part of a thing, where whole things are counted.
  case pecahanCacah(ExactDecimal, satuan: String)

  /// How many times the greatest known value is far away: a comma forgotten makes ten times and more.
  public static let kelipatanJauh = 10

  /// What is odd about the inputs of a share.
  public static func cari(_ rasio: RasioKejadian, acuan: [Acuan]) -> [KejanggalanNilai] {
    (rasio.pembilang > rasio.penyebut
      ? [.pembilangMelebihi(pembilang: rasio.pembilang, penyebut: rasio.penyebut)] : [])
      + [jauh(rasio.persen, acuan)].compactMap(\.self)
  }

  /// What is odd about a value.
  /// - Parameter bagian: whether it is a share, in percent.
  public static func cari(_ nilai: Ratio, bagian: Bool, acuan: [Acuan]) -> [KejanggalanNilai] {
    (bagian && nilai > Ratio(100) ? [.bagianMelebihiSeluruhnya(persen: nilai)] : [])
      + [jauh(nilai, acuan)].compactMap(\.self)
  }

  /// What is odd about a number of things.
  /// - Parameters:
  ///   - satuan: what is counted: `orang`, `lembaga`.
  ///   - desimal: the decimals of the definition of the indikator.
  public static func cari(cacah nilai: ExactDecimal, satuan: String, desimal: Int) -> [KejanggalanNilai] {
    guard desimal == 0, Satuan.mencacah(satuan), nilai.normalized.decimals > 0 else { return [] }
    return [.pecahanCacah(nilai, satuan: satuan)]
  }

  /// Only above what is known: a count of one month is often far below the target of its year.
  private static func jauh(_ nilai: Ratio, _ acuan: [Acuan]) -> KejanggalanNilai? {
    guard let greatest = acuan.max(by: { $0.nilai < $1.nilai }), greatest.nilai > Ratio(0),
      nilai > greatest.nilai * Ratio(kelipatanJauh)
    else { return nil }
    return .jauhMelebihi(greatest)
  }

  /// What is odd, as a sentence.
  /// - Parameters:
  ///   - pembilang: the name of the field of what is counted above the line.
  ///   - penyebut: the same below the line.
  public func uraian(pembilang: String = "Pembilang", penyebut: String = "Penyebut") -> String {
    switch self {
    case .pembilangMelebihi(let above, let below):
      "\(pembilang) (\(above.printed)) lebih besar daripada \(Self.diTengah(penyebut)) (\(below.printed))."
    case .bagianMelebihiSeluruhnya(let percent): "Bagian \(percent.printedPercent()) melebihi seluruhnya (100%)."
    case .jauhMelebihi(let known):
      "Nilai ini lebih dari \(Self.kelipatanJauh) kali \(known.nama) (\(known.nilai.printed(decimals: 2)))."
    case .pecahanCacah(let value, let unit):
      "\(value.printed) bukan bilangan bulat, sedangkan yang dihitung \(unit) dan definisinya tanpa desimal."
    }
  }

  /// What a person says who means it; the parameters as for ``uraian(pembilang:penyebut:)``.
  public func pernyataan(pembilang: String = "Pembilang", penyebut: String = "Penyebut") -> String {
    switch self {
    case .pembilangMelebihi: "\(pembilang) memang lebih besar daripada \(Self.diTengah(penyebut))"
    case .bagianMelebihiSeluruhnya: "Bagian ini memang melebihi 100%"
    case .jauhMelebihi: "Nilainya memang sebesar ini"
    case .pecahanCacah: "Nilainya memang pecahan"
    }
  }

  /// The name of a field inside a sentence.
  private static func diTengah(_ nama: String) -> String { nama.prefix(1).lowercased() + nama.dropFirst() }
}
