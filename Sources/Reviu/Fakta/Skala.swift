import BigInt
import Sakip

/// A scale of categories, with the values that each is for.
struct Skala {
  /// One class.
  struct Pita {
    /// The category in small letters.
    let nama: String
    /// The category as printed.
    let kategori: String
    /// The least value; `nil` where it is open below.
    let bawah: Ratio?
    /// The greatest value; `nil` where it is open above.
    let atas: Ratio?
    /// Whether the least value belongs to it.
    let termasukBawah: Bool
    /// Whether the greatest value belongs to it.
    let termasukAtas: Bool
    /// The range as printed; `nil` for a scale of the law.
    let kutipan: Temuan.Kutipan?

    /// Whether a value is of this class.
    func memuat(_ value: Ratio) -> Bool {
      if let bawah, value < bawah || value == bawah && !termasukBawah { return false }
      if let atas, atas < value || value == atas && !termasukAtas { return false }
      return true
    }
  }

  /// Its classes, the highest in front.
  let pita: [Pita]

  /// The class of a value; `nil` where none is for it.
  func pita(_ value: Ratio) -> Pita? { pita.first { $0.memuat(value) } }
  /// The highest class for a value above all of them: no other can be meant.
  func diAtas(_ value: Ratio) -> Pita? { pita.first.flatMap { top in top.atas.map { $0 < value } == true ? top : nil } }
  /// The class of a name.
  func pita(bernama name: String) -> Pita? { pita.first { $0.nama == name } }

  /// Whether a value may be called by a name: as it is, or rounded to a whole number as scales of whole numbers need.
  func sesuai(_ value: Ratio, _ name: String) -> Bool {
    guard let band = pita(bernama: name) else { return true }
    return band.memuat(value) || pita(value) == nil && band.memuat(Self.dibulatkan(value))
  }

  /// A value as a whole number, half rounded up.
  static func dibulatkan(_ value: Ratio) -> Ratio {
    Ratio(value.rounded(decimals: 0))
  }
}

extension Skala {
  /// The scale that a table prints; `nil` for other tables.
  init?(_ table: TabelTerbaca) {
    guard (3...8).contains(table.baris.count), let category = table.kolom.last(where: { Self.kolomKategori($0.judul) }),
      let range = table.kolom.first(where: { $0.nomor != category.nomor && Self.kolomRentang($0.judul) })
    else { return nil }
    let bands = table.baris.compactMap { row -> Pita? in
      guard let name = row.baris[category.nomor], let cell = row.baris[range.nomor], !name.kosong, !cell.rusak else {
        return nil
      }
      return Self.pita(cell, name.teks)
    }
    guard bands.count == table.baris.count else { return nil }
    pita = bands.sorted { ($0.bawah ?? Ratio(-1)) > ($1.bawah ?? Ratio(-1)) }
  }

  private static func kolomKategori(_ title: String) -> Bool {
    let text = title.lowercased()
    return ["kategori", "katagori", "predikat", "kriteria", "interpretasi", "kinerja unit"].contains {
      text.contains($0)
    }
      && !text.contains("rentang") && !text.contains("interval")
  }

  private static func kolomRentang(_ title: String) -> Bool {
    let text = title.lowercased()
    return ["rentang", "interval", "nilai", "persentase", "angka", "capaian", "skor", "skala"].contains {
      text.contains($0)
    }
  }

  /// The mark of a range that names the value behind it: `91 ≤ x` is for 91 and more.
  private static func terbalik(_ text: String) -> Character? {
    guard let mark = text.firstIndex(where: { "<\u{2264}".contains($0) }), text[..<mark].contains(where: \.isNumber),
      text[mark...].dropFirst().first(where: { $0 != " " })?.isLetter == true
    else { return nil }
    return text[mark]
  }

  /// The class of a range: `91 % ≤ 100 %`, `76-90`, `> 90 - 100`, `≤ 50`, `85 ke atas`.
  static func pita(_ cell: Sel, _ name: String) -> Pita? {
    let text = cell.teks.lowercased().replacing("<=", with: "\u{2264}").replacing(">=", with: "\u{2265}")
    let figures = PemindaiAngka.pindai(text.replacing("-", with: " \u{2013} "))
    let values = figures.map { $0.nilai < .zero ? Ratio(0) - $0.rasio : $0.rasio }
    let marks = text.filter { "<>\u{2264}\u{2265}".contains($0) }
    let quoted = Temuan.Kutipan(cell.teks, pada: cell.letak)
    func make(_ low: Ratio?, _ high: Ratio?, _ withLow: Bool, _ withHigh: Bool) -> Pita {
      Pita(
        nama: name.lowercased(), kategori: name, bawah: low, atas: high, termasukBawah: withLow, termasukAtas: withHigh,
        kutipan: quoted)
    }
    if values.count == 2, let first = values.first, let second = values.last, first != second {
      let (low, high) = (min(first, second), max(first, second))
      let opens = text.hasPrefix(">") || marks.count > 1 && marks.first == "<"
      return make(low, high, !opens, marks.last != "<" && !text.contains("kurang dari"))
    }
    guard values.count == 1, let value = values.first else { return nil }
    if let turned = terbalik(text) { return make(value, nil, turned != "<", true) }
    if ["\u{2264}", "<", "kurang", "ke bawah", "di bawah"].contains(where: text.contains) {
      return make(nil, value, true, marks != "<" && !text.contains("kurang"))
    }
    guard ["\u{2265}", ">", "lebih", "ke atas", "di atas"].contains(where: text.contains) else { return nil }
    return make(value, nil, marks == "\u{2265}" || text.contains("ke atas"), true)
  }
}

extension Skala {
  /// Capaian by Permendagri 86/2017: whole numbers, above 100 the top class.
  static let permendagri86 = hukum([
    ("Sangat Tinggi", 90_500, nil), ("Tinggi", 75_500, 90_500), ("Sedang", 65_500, 75_500), ("Rendah", 50_500, 65_500),
    ("Sangat Rendah", nil, 50_500),
  ])
  /// Nilai AKIP by PermenPANRB 88/2021: the least value does not belong to its class.
  static let akip = hukum(
    [
      ("AA", 90_000, 100_000), ("A", 80_000, 90_000), ("BB", 70_000, 80_000), ("B", 60_000, 70_000),
      ("CC", 50_000, 60_000), ("C", 30_000, 50_000),
      ("D", nil, 30_000),
    ], termasukBawah: false)
  /// IKM by PermenPANRB 14/2017.
  static let ikm = hukum([
    ("A", 88_305, 100_000), ("B", 76_605, 88_305), ("C", 64_995, 76_605), ("D", 25_000, 64_995),
  ])

  private static func hukum(_ bands: [(String, Int?, Int?)], termasukBawah: Bool = true) -> Skala {
    func bound(_ thousandths: Int?) -> Ratio? {
      thousandths.map { Ratio(ExactDecimal(mantissa: BigInt($0), decimals: 3)) }
    }
    return Skala(
      pita: bands.map { name, low, high in
        Pita(
          nama: name.lowercased(), kategori: name, bawah: bound(low), atas: bound(high), termasukBawah: termasukBawah,
          termasukAtas: !termasukBawah || high == 100_000, kutipan: nil)
      })
  }
}
