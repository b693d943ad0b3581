/// How the unit of an indikator is printed behind a value.
public enum Satuan {
  /// `70 LKD`, `100%`, `87,65` (an index has no unit).
  /// - Parameter satuan: the unit as data of the indikator; `%` stands without a space.
  public static func cetak(_ nilai: Nilai, satuan: String) -> String {
    switch satuan {
    case "": nilai.printed
    case "%": nilai.printed + "%"
    default: "\(nilai.printed) \(satuan)"
    }
  }
}
