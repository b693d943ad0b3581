/// Whose report a document is, and of which year, as its title and most of its text say.
public struct IdentitasNaskah: Sendable, Hashable {
  /// The year that the report is about; `nil` where none can be told.
  public let tahun: Int?
  /// The agency by kind and name: `Kecamatan Juai`; `nil` where none can be told, as in the report of a whole region.
  public let perangkatDaerah: String?
  /// The region by kind and name: `Kabupaten Balangan`, `Kota Contoh`; `nil` where none can be told.
  public let daerah: String?

  /// Reads the identity of a document: its first lines decide, the rest of the text where they do not.
  public init(_ naskah: Naskah) {
    let texts = naskah.alinea.map(\.teks)
    let front = Array(texts.prefix(12))
    tahun = Self.tahun(front) ?? Self.tahun(texts)
    daerah = Self.daerah(texts)
    perangkatDaerah = Self.tentangDaerah(front) ? nil : Self.perangkatDaerah(texts)
  }

  /// Whether the title names a region and no agency.
  private static func tentangDaerah(_ front: [String]) -> Bool {
    let lines = front.filter { $0.count <= 120 && !$0.contains(where: \.isLowercase) }.map { $0.lowercased() }
    return lines.contains { line in
      ["pemerintah kabupaten", "pemerintah kota", "pemerintah provinsi"].contains(where: line.contains)
    }
      && !lines.contains { $0.contains("rumah sakit") || $0.contains("satuan polisi") }
      && !lines.contains { line in line.split { !$0.isLetter }.contains { jenis.contains(String($0)) } }
  }

  /// The region that is named most; regions that are compared with are named less.
  private static func daerah(_ texts: [String]) -> String? {
    var count: [String: Int] = [:]
    for text in texts {
      let words = text.bagianBerspasi
      for (place, word) in words.enumerated().dropLast() {
        guard word.utf8.first(where: \.isLatin).map({ "kbw".utf8.contains($0 | 0x20) }) == true else { continue }
        let kind = word.drop { !$0.isLetter }.lowercased()
        guard kind == "kabupaten" || kind == "kota" || kind == "bupati" || kind == "walikota" else { continue }
        let name = words[(place + 1)...].prefix(3).prefix {
          $0.first?.isUppercase == true && $0.contains(where: \.isLetter)
        }
        guard let first = name.first, first.prefix(while: \.isLetter).count > 2 else { continue }
        let bare = first.prefix { $0.isLetter }
        let city = kind == "kota" || kind == "walikota"
        count["\(city ? "Kota" : "Kabupaten") \(kapital(bare))", default: 0] += 1
      }
    }
    let sorted = count.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let most = sorted.first, most.value >= 3, sorted.dropFirst().first.map({ most.value > $0.value }) ?? true
    else {
      return nil
    }
    return most.key
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
      let words = text.bagianBerspasi
      for (place, word) in words.enumerated()
      where panjangJenis.contains(word.utf8.count) && jenis.contains(word.lowercased()) {
        var name = [word.lowercased() == "rsud" ? "RSUD" : kapital(word)]
        for next in words[(place + 1)...].prefix(7) {
          let bare = next.prefix { $0.isLetter }
          if name.count > 1, ["dan", "dan/atau", "serta"].contains(next.lowercased()) {
            name.append(next.lowercased())
            continue
          }
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
    "kecamatan", "kelurahan", "dinas", "badan", "sekretariat", "inspektorat", "rsud", "puskesmas",
  ]

  private static let panjangJenis = Set(jenis.map(\.utf8.count))

  private static func kapital(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
