public import Sakip

/// The Inspektorat states that it has reviewed a report (PermenPANRB 53/2014: "Pernyataan Telah Direviu").
public struct ReviuDinyatakan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The day of the statement.
  public let tanggal: Tanggal
  /// Where it is signed.
  public let tempat: String
  /// The post that signs.
  public let jabatan: String

  /// A fact from its parts.
  public init(unit: String, tahun: Int, tanggal: Tanggal, tempat: String, jabatan: String) {
    self.unit = unit
    self.tahun = tahun
    self.tanggal = tanggal
    self.tempat = tempat
    self.jabatan = jabatan
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.reviu-dinyatakan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try Isian.wajib(jabatan, bidang: "jabatan", nama: "Jabatan")
    try Isian.wajib(tempat, bidang: "tempat", nama: "Tempat")
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.reviu.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
