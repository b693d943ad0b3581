public import Sakip

/// What is done about a recommendation.
public struct TindakLanjutDicatat: Event, Hashable {
  /// How far it is.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// Planned.
    case direncanakan
    /// Partly done.
    case sebagian
    /// Done.
    case selesai

    /// The name on screen.
    public var nama: String {
      switch self {
      case .direncanakan: "Direncanakan"
      case .sebagian: "Sebagian ditindaklanjuti"
      case .selesai: "Selesai"
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The recommendation.
  public let rekomendasi: String
  /// What is done.
  public let uraian: String
  /// How far it is.
  public let status: Status
  /// The day on which it stood so; wanted for what is done, because the year of it decides which reports still carry the
  /// recommendation. `nil` when it is not known.
  public let tanggal: Tanggal?

  /// A fact from its parts.
  public init(unit: String, rekomendasi: String, uraian: String, status: Status, tanggal: Tanggal? = nil) {
    self.unit = unit
    self.rekomendasi = rekomendasi
    self.uraian = uraian
    self.status = status
    self.tanggal = tanggal
  }

  /// Whether it was done before a year began; `false` where nobody recorded when.
  func selesai(sebelum tahun: Int) -> Bool {
    status == .selesai && tanggal.map { $0.tahun < tahun } ?? false
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.tindak-lanjut-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala, .evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard unit.evaluasi.rekomendasi[rekomendasi] != nil else {
      throw .isian(
        "rekomendasi", "Rekomendasi \u{201C}\(rekomendasi)\u{201D} belum ada. Catat rekomendasinya lebih dahulu.")
    }
    try Isian.wajib(uraian, bidang: "uraian", nama: "Tindak lanjut", paling: 5000)
    if let tanggal { try Isian.tahun(tanggal.tahun, bidang: "tanggal") }
    guard status != .selesai || tanggal != nil else {
      throw .isian(
        "tanggal",
        "Tanggal selesainya belum diisi. Isi tanggalnya, karena laporan tahun-tahun sebelum itu tetap memuat rekomendasi ini."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.tindakLanjut.catat(Tercatat(isi: self, entri: entri), kunci: rekomendasi)
  }
}
