/// The months in Indonesian.
public enum NamaBulan {
  /// January first.
  public static let semua = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]

  /// The name of month 1 to 12; `nil` for other numbers.
  public static func dengan(nomor: Int) -> String? {
    (1...12).contains(nomor) ? semua[nomor - 1] : nil
  }
}
