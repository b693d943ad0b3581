/// The list of files in a ZIP package.
struct ArsipZIP {
  /// A file in it.
  struct Berkas: Hashable {
    let nama: String
    /// Its bytes in the package.
    let mampat: Int
    /// Its bytes unpacked, as the package says.
    let asli: Int
  }

  /// The most bytes that a report has unpacked, pictures included.
  private static let isiTerbesar = 300 << 20
  /// The most bytes of text and layout that a report has in one part.
  private static let bagianTerbesar = 100 << 20
  /// How many times smaller text and layout may be packed: Word reaches 30.
  private static let mampatTerbesar = 200

  let berkas: [Berkas]

  /// The list of a package; `nil` where it is cut off or damaged.
  init?(_ bytes: [UInt8]) {
    // The end mark stands in front of a comment of at most 65,535 bytes.
    let tail = bytes.suffix(22 + 65_535)
    let last = tail.indices.reversed().first { place in
      place + 22 <= bytes.count && bytes[place] == 0x50 && bytes[place + 1] == 0x4B && bytes[place + 2] == 0x05
        && bytes[place + 3] == 0x06
    }
    guard let last, var place = Self.angka(bytes, last + 16, 4), let count = Self.angka(bytes, last + 10, 2) else {
      return nil
    }
    var files: [Berkas] = []
    for _ in 0..<count {
      guard Self.angka(bytes, place, 4) == 0x0201_4B50, let packed = Self.angka(bytes, place + 20, 4),
        let size = Self.angka(bytes, place + 24, 4), let name = Self.angka(bytes, place + 28, 2),
        let extra = Self.angka(bytes, place + 30, 2), let comment = Self.angka(bytes, place + 32, 2),
        place + 46 + name <= bytes.count
      else { return nil }
      let text = String(decoding: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self)
      files.append(Berkas(nama: text, mampat: packed, asli: size))
      place += 46 + name + extra + comment
    }
    berkas = files
  }

  /// Whether it would be far larger unpacked than a report is.
  var mengembang: Bool {
    let parts = berkas.filter { $0.nama.hasSuffix(".xml") || $0.nama.hasSuffix(".rels") }
    return berkas.reduce(0) { $0 + $1.asli } > Self.isiTerbesar
      || parts.contains { $0.asli > Self.bagianTerbesar }
      || berkas.contains { $0.asli > 1 << 20 && $0.asli / max(1, $0.mampat) > Self.mampatTerbesar }
  }

  /// A number of so many bytes, the smallest first; `nil` behind the end.
  private static func angka(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
