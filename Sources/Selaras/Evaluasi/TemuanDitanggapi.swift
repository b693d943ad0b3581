/// What is said to a finding: that the document is mended, or why it is right as it stands.
///
/// An explanation stays with the finding in later versions; the Inspektorat accepts or refuses it
/// (``TanggapanDinilai``).
public struct TemuanDitanggapi: Event, Hashable {
  /// The two answers.
  public enum Tanggapan: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is mended in the next version.
    case diperbaiki
    /// It is right, or stays, for a reason.
    case dijelaskan

    /// The name on screen.
    public var nama: String {
      switch self {
      case .diperbaiki: "Akan diperbaiki"
      case .dijelaskan: "Dijelaskan"
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year the document is about.
  public let tahun: Int
  /// The kind of document.
  public let naskah: JenisNaskah
  /// The finding.
  public let temuan: TemuanNaskah.Kunci
  /// The answer.
  public let tanggapan: Tanggapan
  /// Why; required for an explanation.
  public let alasan: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, naskah: JenisNaskah, temuan: TemuanNaskah.Kunci, tanggapan: Tanggapan,
    alasan: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.naskah = naskah
    self.temuan = temuan
    self.tanggapan = tanggapan
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.temuan-ditanggapi"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala, .evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try unit.evaluasi.wajibAda(temuan, naskah, tahun: tahun)
    try unit.evaluasi.periksaBelumDinyatakan(
      .tanggapanTemuan(tahun: tahun, naskah: naskah, temuan: temuan), bidang: "temuan")
    switch tanggapan {
    case .diperbaiki: try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Keterangan", paling: 2000)
    case .dijelaskan: try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.tanggapan.catat(
      Tercatat(isi: self, entri: entri), kunci: .init(tahun: tahun, naskah: naskah, temuan: temuan))
  }
}
