extension Tanggal {
  /// Reads a day as people write it, the day before the month: `1 Februari 2024`, `01/02/2024`, `1-2-2024`, `1.2.2024`.
  /// - Returns: `nil` for anything else.
  public init?(tertulis text: String) {
    let signs: Set<Character> = text.contains { "/-.".contains($0) } ? ["/", "-", "."] : [" ", "\u{A0}"]
    let parts = text.split { signs.contains($0) }.map { $0.filter { !$0.isWhitespace } }
    guard parts.count == 3, (parts[0] + parts[2]).allSatisfy(\.isNumber), parts[2].count == 4, parts[0].count <= 2,
      let day = Int(parts[0]), let year = Int(parts[2])
    else { return nil }
    let name = parts[1].lowercased()
    let month =
      parts[1].count <= 2 && !signs.contains(" ")
      ? Int(parts[1]) : NamaBulan.semua.firstIndex { $0.lowercased() == name }.map { $0 + 1 }
    guard let month, month > 0 else { return nil }
    self.init(tahun: year, bulan: month, hari: day)
  }
}
