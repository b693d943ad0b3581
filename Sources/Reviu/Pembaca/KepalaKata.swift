/// The names of columns in a line of words with single blanks between them.
struct KepalaKata {
  /// The names; nothing tells yet which of the words `%` stand for themselves.
  private let nama: [String]

  /// What goes on with the name in front of it.
  private static let sambungan: Set<String> = [
    "kinerja", "utama", "strategis", "jawab", "data", "akhir", "rpjmd", "renstra", "urut", "daerah", "pengukuran",
  ]
  /// What a name is that goes on so.
  private static let awal: Set<String> = [
    "indikator", "sasaran", "penanggung", "sumber", "target", "no", "perangkat", "unit",
  ]

  /// Whether a line may name columns, as few do.
  static func mungkin(_ line: Substring) -> Bool {
    let bytes = line.utf8
    guard (8...200).contains(bytes.count), let first = bytes.first(where: { $0 > 0x20 }), (0x41...0x5A).contains(first),
      let last = bytes.last(where: { $0 > 0x20 })
    else { return false }
    return ![0x2E, 0x3A, 0x3B, 0x2C, 0x3F].contains(last) && JenisAlinea.nomorTabel(String(line)) == nil
  }

  /// Reads the names of columns; `nil` for a line that names none.
  init?(_ row: BarisKata) {
    guard (3...24).contains(row.kata.count), let last = row.kata.last?.last, !".:;,?".contains(last),
      row.kata[0].first?.isUppercase == true
    else { return nil }
    var names: [String] = []
    for word in row.kata {
      let isRange =
        word.utf8.count == 9 && word.prefix(4).allSatisfy(\.isNumber) && word.suffix(4).allSatisfy(\.isNumber)
      let before = names.last?.lowercased().split(separator: " ") ?? []
      let isKnown =
        Self.sambungan.contains(word.lowercased()) && before.first.map { Self.awal.contains(String($0)) } == true
      let isOpen = names.last.map { $0.contains("(") && !$0.contains(")") } == true
      if !names.isEmpty, isOpen || word.first == "(" || isRange || isKnown || word.first?.isLowercase == true {
        names[names.count - 1] += " \(word)"
      } else {
        guard word.first?.isLetter == true || "%>=<\u{2265}\u{2264}".contains(word.prefix(1)) || Self.tahun(word) else {
          return nil
        }
        names.append(word)
      }
    }
    let known = names.count { PembacaKolom.peran($0, tabel: "") != .lain || Self.tahun($0) }
    guard known > 0, names.count > 2 else { return nil }
    nama = names
  }

  /// The names, where they are so many: then every `%` is a name, or none is.
  func kolom(_ count: Int) -> [String]? {
    if nama.count == count { return nama }
    let joined = nama.reduce(into: [String]()) { names, name in
      if name == "%", !names.isEmpty { names[names.count - 1] += " %" } else { names.append(name) }
    }
    return joined.count == count ? joined : nil
  }

  /// Whether the rows have a number in front.
  var bernomor: Bool { nama[0].lowercased().wholeMatch(of: Pola.kepalaNomor.regex) != nil }
  /// Whether a column tells the unit, right behind the name.
  var bersatuan: Bool { nama.prefix(bernomor ? 3 : 2).last?.lowercased() == "satuan" }

  private static func tahun(_ word: String) -> Bool { word.wholeMatch(of: Pola.tahunBercatatan.regex) != nil }
}
