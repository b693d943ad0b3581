/// A period that a realisasi belongs to.
public struct Periode: Sendable, Hashable, Comparable {
  /// The length of a period.
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// One of 12.
    case bulan
    /// One of 4.
    case triwulan
    /// One of 2.
    case semester
    /// The whole year.
    case tahun

    /// How many of them make a year.
    public var jumlahSetahun: Int {
      switch self {
      case .bulan: 12
      case .triwulan: 4
      case .semester: 2
      case .tahun: 1
      }
    }
  }

  /// The calendar year.
  public let tahun: Int
  /// The length.
  public let jenis: Jenis
  /// Which one of the year, from 1.
  public let urutan: Int

  /// - Returns: `nil` when the year is not from 1945 to 2100 or the year has no such period.
  public init?(tahun: Int, jenis: Jenis, urutan: Int = 1) {
    guard (1945...2100).contains(tahun), (1...jenis.jumlahSetahun).contains(urutan) else { return nil }
    self.tahun = tahun
    self.jenis = jenis
    self.urutan = urutan
  }

  /// The last month of the period, 1 to 12.
  public var bulanTerakhir: Int { urutan * (12 / jenis.jumlahSetahun) }

  /// The last day of the period.
  public var hariTerakhir: Tanggal {
    Tanggal(unchecked: tahun, bulanTerakhir, Tanggal.panjangBulan(bulanTerakhir, tahun: tahun))
  }

  /// All periods of a kind in a year, in order.
  public static func semua(_ jenis: Jenis, tahun: Int) -> [Periode] {
    (1...jenis.jumlahSetahun).compactMap { Periode(tahun: tahun, jenis: jenis, urutan: $0) }
  }

  /// Order by end, a longer period after the shorter ones that end with it.
  public static func < (left: Periode, right: Periode) -> Bool {
    (left.tahun, left.bulanTerakhir, -left.jenis.jumlahSetahun)
      < (right.tahun, right.bulanTerakhir, -right.jenis.jumlahSetahun)
  }

  /// As one number: the kind by itself would be hashed by its letters, and every realisasi is found by its period.
  public func hash(into hasher: inout Hasher) {
    hasher.combine((tahun * 16 + jenis.jumlahSetahun) * 16 + urutan)
  }

  /// `Januari 2024`, `Triwulan III 2024`, `Semester I 2024`, `Tahun 2024`.
  public var nama: String { "\(namaDalamTahun) \(tahun)" }

  /// `Januari`, `Triwulan III`, `Semester I`, `Tahun`.
  var namaDalamTahun: String {
    switch jenis {
    case .bulan: NamaBulan.dengan(nomor: urutan) ?? ""
    case .triwulan: "Triwulan \(AngkaRomawi.tulis(urutan))"
    case .semester: "Semester \(AngkaRomawi.tulis(urutan))"
    case .tahun: "Tahun"
    }
  }

  /// The short form of journals and addresses: `2024-B09`, `2024-T3`, `2024-S1`, `2024`.
  public var kode: String {
    switch jenis {
    case .bulan: "\(tahun)-B\(urutan < 10 ? "0" : "")\(urutan)"
    case .triwulan: "\(tahun)-T\(urutan)"
    case .semester: "\(tahun)-S\(urutan)"
    case .tahun: "\(tahun)"
    }
  }

  /// Reads the short form.
  /// - Returns: `nil` for anything else.
  public init?(kode: String) {
    let parts = kode.split(separator: "-", omittingEmptySubsequences: false)
    let letters: [Character: Jenis] = ["B": .bulan, "T": .triwulan, "S": .semester]
    switch parts.count {
    case 1:
      guard let tahun = Int(parts[0]) else { return nil }
      self.init(tahun: tahun, jenis: .tahun)
    case 2:
      guard let tahun = Int(parts[0]), let letter = parts[1].first, let jenis = letters[letter],
        let urutan = Int(parts[1].dropFirst())
      else { return nil }
      self.init(tahun: tahun, jenis: jenis, urutan: urutan)
    default:
      return nil
    }
    guard self.kode == kode else { return nil }
  }
}

extension Periode: Codable {
  /// Reads ``kode``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let periode = Periode(kode: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "periode \u{201C}\(text)\u{201D} tidak dikenal; contoh: 2024, 2024-S1, 2024-T3, 2024-B09")
    }
    self = periode
  }

  /// Writes ``kode``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(kode)
  }
}
