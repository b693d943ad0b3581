import Sakip

/// What stands in the address of a request.
extension Portal {
  private static let longestTarget = 2048

  /// The path and the parameters.
  static func split(_ target: String) throws(WebError) -> (path: String, query: QueryValues) {
    guard target.utf8.count <= longestTarget else {
      throw .permintaanSalah("Alamat ini terlalu panjang. Mulailah dari beranda.")
    }
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(halves.first ?? "/"), try QueryValues(halves.count > 1 ? String(halves[1]) : ""))
  }

  /// The day that is shown; `nil` for today.
  static func day(_ query: QueryValues, today: Tanggal) throws(WebError) -> Tanggal? {
    guard let text = query["per"] else { return nil }
    guard let day = Tanggal(iso: text) else {
      throw .permintaanSalah(
        "Tanggal \u{201C}\(text)\u{201D} tidak dikenal. Tulis tahun, bulan, dan hari, misalnya 2024-09-30.")
    }
    return day < today ? day : nil
  }

  /// The year that the path itself names, of a report or of a month.
  static func year(in parameters: [String: String]) -> Int? {
    (parameters["tahun"] ?? parameters["bulan"].map { String($0.prefix(4)) }).flatMap { Int($0) }
      .flatMap { (2000...2100).contains($0) ? $0 : nil }
  }
}
