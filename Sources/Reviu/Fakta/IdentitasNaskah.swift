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
    let pattern = /(?i)(?:tahun(?:\s+anggaran)?|lkj?ip|lkj)\s+(20\d\d)\b(?!\s*[-\u{2013}])/
    for text in texts where text.utf8.count > 7 {
      for match in text.matches(of: pattern) {
        if let year = Int(match.1) { count[year, default: 0] += 1 }
      }
    }
    return count.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The kind of an agency with one to four words of its name.
  private static var pola: Regex<(Substring, Substring, Substring)> {
    /\b((?i)kecamatan|kelurahan|dinas|badan|sekretariat|inspektorat)((?:\s+\p{Lu}\p{L}+){1,4})/
  }

  private static func perangkatDaerah(_ texts: [String]) -> String? {
    var count: [String: Int] = [:]
    let pattern = pola
    for text in texts where text.utf8.count > 7 {
      for match in text.matches(of: pattern) {
        let name = "\(match.1)\(match.2)".split(separator: " ").map {
          $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
        }
        for length in 2...max(2, name.count) where length <= name.count {
          count[name.prefix(length).joined(separator: " "), default: 0] += 1
        }
      }
    }
    guard let most = count.values.max() else { return nil }
    return count.filter { $0.value * 10 >= most * 8 }.max { ($0.key.count, $0.value) < ($1.key.count, $1.value) }?.key
  }
}
