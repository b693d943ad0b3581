/// The Inspektorat accepts or refuses the explanation of a finding.
public struct TanggapanDinilai: Event, Hashable {
  /// What it decides.
  public enum Putusan: String, Sendable, Hashable, Codable, CaseIterable {
    /// The explanation holds: the finding stays visible, as explained.
    case diterima
    /// It does not hold: the finding is open again.
    case ditolak

    /// The name on screen.
    public var nama: String {
      switch self {
      case .diterima: "Diterima"
      case .ditolak: "Ditolak"
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
  /// The decision.
  public let putusan: Putusan
  /// Why; required for a refusal.
  public let alasan: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, naskah: JenisNaskah, temuan: TemuanNaskah.Kunci, putusan: Putusan,
    alasan: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.naskah = naskah
    self.temuan = temuan
    self.putusan = putusan
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.tanggapan-dinilai"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let answer = unit.evaluasi.tanggapan[.init(tahun: tahun, naskah: naskah, temuan: temuan)]
    guard answer?.isi.tanggapan == .dijelaskan else {
      throw .keadaan("temuan", "Temuan ini tidak atau tidak lagi dijelaskan, sehingga tidak ada yang dinilai.")
    }
    try unit.evaluasi.periksaBelumDinyatakan(
      .penilaianTanggapan(tahun: tahun, naskah: naskah, temuan: temuan), bidang: "temuan")
    switch putusan {
    case .diterima: try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Keterangan", paling: 2000)
    case .ditolak: try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan penolakan", paling: 2000)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.penilaian.catat(
      Tercatat(isi: self, entri: entri), kunci: .init(tahun: tahun, naskah: naskah, temuan: temuan))
  }
}
