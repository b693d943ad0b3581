public import Sakip

/// The administrator opens a locked period of a perangkat daerah again, until a day.
public struct IsianDibuka: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The period. A month opens the whole form of the month: everything that is due at its end.
  public let periode: Periode
  /// The last day on which it is open.
  public let sampai: Tanggal
  /// Why.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String, periode: Periode, sampai: Tanggal, alasan: String) {
    self.unit = unit
    self.periode = periode
    self.sampai = sampai
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.isian-dibuka"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  private static let terlama = 366

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: periode.tahun, bidang: "periode")
    try Isian.tahun(periode.tahun, bidang: "periode")
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan pembukaan", paling: 2000)
    guard Periode.Jenis.allCases.contains(where: { terkunci($0, unit.pengukuran.jadwalDaerah) }) else {
      throw .keadaan("periode", tidakDikunci(unit))
    }
  }

  /// Why there is nothing to open; what was locked one by one is opened elsewhere.
  private func tidakDikunci(_ unit: UnitState) -> String {
    let locked = unit.pengukuran.realisasi.pada(tahun: periode.tahun).count { key, record in
      memuat(key.periode) && record.status == .terkunci
    }
    guard locked == 0 else {
      return
        "Isian \(periode.nama) tidak dikunci oleh jadwal; yang terkunci \(locked) realisasinya, satu per satu sesudah disetujui. Buka kuncinya dengan alasan pada pemeriksaan \(periode.nama) \(unit.nama)."
    }
    return
      "Isian \(periode.nama) tidak dikunci oleh jadwal, sehingga tidak perlu dibuka. Tetapkan penguncian dalam jadwalnya lebih dahulu bila memang diinginkan."
  }

  private func terkunci(_ jenis: Periode.Jenis, _ jadwal: JadwalPengisian) -> Bool {
    Periode.semua(jenis, tahun: periode.tahun).contains { memuat($0) && jadwal.kunci($0) != nil }
  }

  /// See ``Event/periksa(pada:_:)``.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    let last = Tanggal(hariSejak1970: hari.hariSejak1970 + Self.terlama)
    guard (hari...last).contains(sampai) else {
      throw .isian(
        "sampai",
        "Isian tidak dapat dibuka sampai dengan \(sampai.printed). Isi tanggal dari hari ini, \(hari.printed), sampai dengan \(last.printed)."
      )
    }
  }

  /// Whether it opens a period.
  func memuat(_ periode: Periode) -> Bool {
    self.periode == periode
      || self.periode.jenis == .bulan && self.periode.hariTerakhir == periode.hariTerakhir
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pengukuran.dibuka.catat(Tercatat(isi: self, entri: entri), kunci: periode)
  }
}
