public import Sakip

/// A recommendation of an evaluation report (LHE).
public struct RekomendasiDicatat: Event, Hashable {
  /// The components of an evaluation (PermenPANRB 88/2021).
  public enum Komponen: String, Sendable, Hashable, Codable, CaseIterable {
    /// Perencanaan kinerja.
    case perencanaan
    /// Pengukuran kinerja.
    case pengukuran
    /// Pelaporan kinerja.
    case pelaporan
    /// Evaluasi akuntabilitas kinerja internal.
    case evaluasi

    /// The name in a report.
    public var nama: String {
      switch self {
      case .perencanaan: "Perencanaan Kinerja"
      case .pengukuran: "Pengukuran Kinerja"
      case .pelaporan: "Pelaporan Kinerja"
      case .evaluasi: "Evaluasi Akuntabilitas Kinerja Internal"
      }
    }
  }

  /// The evaluation report.
  public struct Lhe: Sendable, Hashable, Codable {
    /// Its number.
    public let nomor: String
    /// Its date.
    public let tanggal: Tanggal
    /// The year that was evaluated.
    public let tahunDievaluasi: Int

    /// A value from its parts.
    public init(nomor: String, tanggal: Tanggal, tahunDievaluasi: Int) {
      self.nomor = nomor
      self.tanggal = tanggal
      self.tahunDievaluasi = tahunDievaluasi
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The id, unique in the perangkat daerah.
  public let id: String
  /// Where it comes from.
  public let lhe: Lhe
  /// What it is about.
  public let komponen: Komponen
  /// The recommendation.
  public let uraian: String

  /// A fact from its parts.
  public init(unit: String, id: String, lhe: Lhe, komponen: Komponen, uraian: String) {
    self.unit = unit
    self.id = id
    self.lhe = lhe
    self.komponen = komponen
    self.uraian = uraian
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.rekomendasi-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.evaluator, .administrator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    try Isian.tahun(lhe.tahunDievaluasi, bidang: "lhe")
    try Isian.wajib(lhe.nomor, bidang: "lhe", nama: "Nomor LHE")
    try Isian.wajib(uraian, bidang: "uraian", nama: "Rekomendasi", paling: 5000)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.rekomendasi.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
