/// Whose report a document is, and of which year, as its title and most of its text say.
public struct IdentitasNaskah: Sendable, Hashable {
  /// The year that the report is about; `nil` where none can be told.
  public let tahun: Int?
  /// The agency by kind and name: `Kecamatan Juai`; `nil` where none can be told.
  public let perangkatDaerah: String?

  /// Reads the identity of a document: its first lines decide, the rest of the text where they do not.
  public init(_ naskah: Naskah) {
    let texts = naskah.alinea.map(\.teks)
    let front = Array(texts.prefix(12))
    tahun = Self.tahun(front) ?? Self.tahun(texts)
    perangkatDaerah = Self.perangkatDaerah(texts)
  }

  private static func tahun(_ texts: [String]) -> Int? {
    var count: [Int: Int] = [:]
    let pattern = Pola.tahunLaporan.regex
    for text in texts where text.contains("20") {
      for match in text.matches(of: pattern) {
        let isCitation = text[..<match.range.lowerBound].suffix(3).contains(where: \.isNumber)
        if !isCitation, let year = Int(match.1) { count[year, default: 0] += 1 }
      }
    }
    return count.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func perangkatDaerah(_ texts: [String]) -> String? {
    var count: [String: Int] = [:]
    for text in texts {
      let words = text.split(separator: " ")
      for (place, word) in words.enumerated() where jenis.contains(word.lowercased()) {
        var name = [kapital(word)]
        for next in words[(place + 1)...].prefix(4) {
          let bare = next.prefix { $0.isLetter }
          guard bare.count > 1, bare.first?.isUppercase == true else { break }
          name.append(kapital(bare))
          count[name.joined(separator: " "), default: 0] += 1
          if bare.count < next.count { break }
        }
      }
    }
    guard let most = count.values.max() else { return nil }
    return count.filter { $0.value * 10 >= most * 8 }.max { ($0.key.count, $0.value) < ($1.key.count, $1.value) }?.key
  }

  private static let jenis: Set<String> = [
    "kecamatan", "kelurahan", "dinas", "badan", "sekretariat", "inspektorat",
  ]

  private static func kapital(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
