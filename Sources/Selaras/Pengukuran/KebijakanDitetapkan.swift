public import Sakip

/// The policies and the scale by which a perangkat daerah is measured in a year.
public struct KebijakanDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// What is done where the formulas have holes.
  public let capaian: KebijakanCapaian
  /// The scale, by its ``SkalaKategori/kode``.
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
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    guard SkalaKategori.dengan(kode: skala) != nil else {
      let known = SkalaKategori.semua.map(\.kode).joined(separator: ", ")
      throw .isian("skala", "Skala \u{201C}\(skala)\u{201D} tidak dikenal. Pilih salah satu: \(known).")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pengukuran.kebijakan[tahun] = Tercatat(isi: self, entri: entri)
  }
}
