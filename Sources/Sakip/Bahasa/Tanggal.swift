/// A day of the calendar, without time or zone.
public struct Tanggal: Sendable, Hashable, Comparable {
  /// The year, 1900 to 2200.
  public let tahun: Int
  /// 1 to 12.
  public let bulan: Int
  /// 1 to the length of the month.
  public let hari: Int

  /// - Returns: `nil` for a day that the calendar does not have.
  public init?(tahun: Int, bulan: Int, hari: Int) {
    guard (1900...2200).contains(tahun), (1...12).contains(bulan),
      (1...Self.panjangBulan(bulan, tahun: tahun)).contains(hari)
    else { return nil }
    self.tahun = tahun
    self.bulan = bulan
    self.hari = hari
  }

  init(unchecked tahun: Int, _ bulan: Int, _ hari: Int) {
    self.tahun = tahun
    self.bulan = bulan
    self.hari = hari
  }

  /// Reads `2024-09-30`.
  /// - Returns: `nil` for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3,
      let tahun = Int(parts[0]), let bulan = Int(parts[1]), let hari = Int(parts[2])
    else { return nil }
    self.init(tahun: tahun, bulan: bulan, hari: hari)
    guard iso == text else { return nil }
  }

  /// `2024-09-30`.
  public var iso: String {
    "\(tahun)-\(bulan < 10 ? "0" : "")\(bulan)-\(hari < 10 ? "0" : "")\(hari)"
  }

  /// `30 September 2024`.
  public var printed: String {
    "\(hari) \(NamaBulan.dengan(nomor: bulan) ?? "") \(tahun)"
  }

  /// Order in time.
  public static func < (left: Tanggal, right: Tanggal) -> Bool {
    (left.tahun, left.bulan, left.hari) < (right.tahun, right.bulan, right.hari)
  }

  static func panjangBulan(_ bulan: Int, tahun: Int) -> Int {
    let isLeap = tahun.isMultiple(of: 4) && (!tahun.isMultiple(of: 100) || tahun.isMultiple(of: 400))
    switch bulan {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

extension Tanggal: Codable {
  /// Reads ``iso``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let tanggal = Tanggal(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "tanggal \u{201C}\(text)\u{201D} tidak dikenal; tulis tahun-bulan-hari, misalnya 2024-09-30")
    }
    self = tanggal
  }

  /// Writes ``iso``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
