/// A value with its unit as a plan of a year writes it: `48 dokumen`, `100%`, `67 (B)`, `72`.
public struct NilaiBersatuan: Sendable, Hashable {
  /// The value.
  public let nilai: Nilai
  /// The unit; empty for an index or a predicate.
  public let satuan: String

  /// A value from its parts.
  public init(_ nilai: Nilai, satuan: String) {
    self.nilai = nilai
    self.satuan = satuan
  }

  /// Reads what a person writes: a number, a range or a number with its predicate, and the unit behind it; a predicate
  /// alone where there is no number.
  /// - Throws: ``NilaiError``.
  public init(teks text: String) throws(NilaiError) {
    let text = text.trimmed
    let number = text.prefix { $0.isASCII && ($0.isNumber || ".,-".contains($0)) }
    guard number.contains(where: \.isNumber) else {
      self.init(try JenisNilai.predikat.parse(text), satuan: "")
      return
    }
    let rest = String(text.dropFirst(number.count)).trimmed
    if rest.hasPrefix("("), rest.hasSuffix(")") {
      self.init(try JenisNilai.angkaBerpredikat.parse(text), satuan: "")
    } else {
      let isRange = number.dropFirst().contains("-")
      self.init(try (isRange ? JenisNilai.rentang : .angka).parse(String(number)), satuan: rest)
    }
  }

  /// `48 dokumen`, `100%`, `67 (B)`.
  public var printed: String { Satuan.cetak(nilai, satuan: satuan) }

  /// Whether two values are in the same unit; capitals do not count.
  public func sesatuan(_ other: NilaiBersatuan) -> Bool {
    satuan.lowercased() == other.satuan.lowercased()
  }

  /// This value in percent of another.
  /// - Returns: `nil` for values without a number, in two units, or in percent of 0.
  func persen(dari whole: NilaiBersatuan) -> Ratio? {
    guard sesatuan(whole), let part = nilai.angka, let base = whole.nilai.angka else { return nil }
    return (Ratio(part) * Ratio(100)).divided(by: Ratio(base))
  }

  /// The sum of two numbers in one unit.
  /// - Returns: `nil` where there is none.
  func ditambah(_ other: NilaiBersatuan) -> NilaiBersatuan? {
    guard sesatuan(other), let here = nilai.angka, let there = other.nilai.angka else { return nil }
    return NilaiBersatuan(.angka(here + there), satuan: other.satuan)
  }
}

extension NilaiBersatuan: Codable {
  /// Reads ``printed``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(teks: text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes ``printed``, which a person can read in the journal.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(printed)
  }
}
