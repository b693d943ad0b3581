public import Sakip

/// The policies and the scale by which a perangkat daerah is measured in a year.
public struct KebijakanDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// What is done where the formulas have holes.
  public let capaian: KebijakanCapaian
  /// The scale, by its ``SkalaKategori/kode``: of the law, or a ``SkalaDitetapkan`` valid for the year; one of capaian.
  public let skala: String
  /// The method of efficiency.
  public let efisiensi: Efisiensi.Metode

  /// A fact from its parts.
  public init(unit: String, tahun: Int, capaian: KebijakanCapaian, skala: String, efisiensi: Efisiensi.Metode) {
    self.unit = unit
    self.tahun = tahun
    self.capaian = capaian
    self.skala = skala
    self.efisiensi = efisiensi
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.kebijakan-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    _ = try unit.pengukuran.skalaDaerah.wajibAda(skala, tahun: tahun, untuk: .capaian)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pengukuran.kebijakan.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
