public import Sakip

/// A figure of somebody else to compare with: another kabupaten, the province, the nation (PermenPANRB 53/2014, III.A).
public struct PembandingDicatat: Event, Hashable {
  /// What is compared with.
  public enum Lingkup: String, Sendable, Hashable, Codable, CaseIterable {
    /// Comparable agencies of other kabupaten or kota.
    case kabupatenLain = "kabupaten-lain"
    /// The RPJMD of the province.
    case provinsi
    /// The RPJMN.
    case nasional

    /// The name in a report.
    public var nama: String {
      switch self {
      case .kabupatenLain: "kabupaten/kota lain"
      case .provinsi: "RPJMD provinsi"
      case .nasional: "RPJMN"
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The indikator.
  public let indikator: String
  /// The year.
  public let tahun: Int
  /// With whom.
  public let lingkup: Lingkup
  /// The figure; `nil` when there is none to compare with.
  public let nilai: Nilai?
  /// Where it comes from, or why there is none.
  public let keterangan: String

  /// A fact from its parts.
  public init(unit: String, indikator: String, tahun: Int, lingkup: Lingkup, nilai: Nilai? = nil, keterangan: String) {
    self.unit = unit
    self.indikator = indikator
    self.tahun = tahun
    self.lingkup = lingkup
    self.nilai = nilai
    self.keterangan = keterangan
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.pembanding-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala, .administrator, .perencana)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    let indicator = try unit.perencanaan.wajibAda(indikator: indikator)
    try Isian.tahun(tahun)
    if let nilai { try unit.periksa(nilai, untuk: indicator, tahun: tahun) }
    try Isian.wajib(keterangan, bidang: "keterangan", nama: "Sumber atau alasan", paling: 2000)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let key = PengukuranUnit.KunciPembanding(indikator: indikator, tahun: tahun, lingkup: lingkup)
    state.unit[unit]?.pengukuran.pembanding.catat(Tercatat(isi: self, entri: entri), kunci: key)
  }
}
