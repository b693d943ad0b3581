import Sakip

/// Where and when a report is signed. Reports name the month, and the day only where it is known.
public struct PenandatangananLaporan: Sendable, Hashable, Codable {
  /// The place: `Juai`.
  public let tempat: String
  /// The year of the signature, not that of the report.
  public let tahun: Int
  /// 1 to 12.
  public let bulan: Int
  /// The day of the month; `nil` where it is left to the pen.
  public let hari: Int?

  /// A value from its parts.
  public init(tempat: String, tahun: Int, bulan: Int, hari: Int? = nil) {
    self.tempat = tempat
    self.tahun = tahun
    self.bulan = bulan
    self.hari = hari
  }

  /// `Juai, Februari 2025` or `Juai, 28 Februari 2025`.
  public var printed: String {
    let day = hari.map { "\($0) " } ?? ""
    return "\(tempat), \(day)\(NamaBulan.dengan(nomor: bulan) ?? "") \(tahun)"
  }

  func periksa() throws(Penolakan) {
    try Isian.wajib(tempat, bidang: "penandatanganan", nama: "Tempat penandatanganan", paling: 200)
    try Isian.tahun(tahun, bidang: "penandatanganan")
    guard Tanggal(tahun: tahun, bulan: bulan, hari: hari ?? 1) != nil else {
      throw .isian(
        "penandatanganan",
        "Tanggal penandatanganan tidak ada dalam kalender. Isi bulan 1 sampai 12 dan hari yang ada pada bulan itu.")
    }
  }
}
