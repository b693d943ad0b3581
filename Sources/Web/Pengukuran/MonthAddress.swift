import Sakip

/// A month in an address: `2024-09`.
enum MonthAddress {
  static func text(_ bulan: Periode) -> String {
    "\(bulan.tahun)-\(bulan.bulanTerakhir < 10 ? "0" : "")\(bulan.bulanTerakhir)"
  }

  /// - Throws: ``WebError/tidakDitemukan(_:)`` for anything else than a month.
  static func month(_ text: String?) throws(WebError) -> Periode {
    let parts = (text ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let year = Int(parts[0]),
      let number = Int(parts[1]), (2000...2100).contains(year),
      let month = Periode(tahun: year, jenis: .bulan, urutan: number)
    else {
      throw .tidakDitemukan("Bulan ini tidak ada. Tulis tahun dan bulan, misalnya 2024-09.")
    }
    return month
  }
}
