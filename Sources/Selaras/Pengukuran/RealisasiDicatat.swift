public import Sakip

/// The value of an indikator in one period is entered or changed.
public struct RealisasiDicatat: Event, Hashable {
  /// Inputs of a share; the value follows from them.
  public struct Masukan: Sendable, Hashable, Codable {
    /// The count above the line.
    public let pembilang: ExactDecimal
    /// The count below the line.
    public let penyebut: ExactDecimal

    /// A value from its parts.
    public init(pembilang: ExactDecimal, penyebut: ExactDecimal) {
      self.pembilang = pembilang
      self.penyebut = penyebut
    }

    /// The share; `nil` when the inputs make none.
    public var rasio: RasioKejadian? {
      try? RasioKejadian(pembilang: pembilang, penyebut: penyebut)
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The indikator.
  public let indikator: String
  /// The period.
  public let periode: Periode
  /// The value; `nil` when it follows from ``masukan``.
  public let nilai: Nilai?
  /// The inputs of a share.
  public let masukan: Masukan?
  /// For a provisional figure: what it stands for, such as the year of the last release.
  public let sementara: String?
  /// Where the figure comes from in this period.
  public let sumber: String?
  /// A remark.
  public let catatan: String?

  /// A fact from its parts. Texts are kept as a form gives them back: without blanks around them, the remark alone with
  /// line ends.
  public init(
    unit: String, indikator: String, periode: Periode, nilai: Nilai?, masukan: Masukan? = nil, sementara: String? = nil,
    sumber: String? = nil, catatan: String? = nil
  ) {
    self.unit = unit
    self.indikator = indikator
    self.periode = periode
    self.nilai = nilai
    self.masukan = masukan
    self.sementara = sementara?.satuBaris
    self.sumber = sumber?.satuBaris
    self.catatan = catatan?.beberapaBaris
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.realisasi-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: periode.tahun, bidang: "periode")
    let indicator = try unit.perencanaan.wajibAda(indikator: indikator)
    try Isian.tahun(periode.tahun, bidang: "periode")
    try indicator.wajibDiukur(pada: periode)
    var found = KumpulanPenolakan()
    found.periksa(try periksaBesaran(indicator, unit))
    for (text, bidang) in [(sementara, "sementara"), (sumber, "sumber"), (catatan, "catatan")] {
      found.periksa(try Isian.panjang(text ?? "", bidang: bidang, nama: "Keterangan", paling: 2000))
    }
    try found.tolak()
    if let status = unit.pengukuran.realisasi(indikator, periode)?.status, !status.dapatDiisi {
      throw .keadaan(
        "periode",
        "Realisasi \(periode.nama) sudah \(status.nama.lowercased()) dan tidak dapat diubah. Minta agar dikembalikan lebih dahulu."
      )
    }
  }

  /// Nothing is entered into a locked period.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    try state.wajibAda(unit: unit).periksaTerbuka(periode, pada: hari, bidang: "periode")
  }

  private func periksaBesaran(_ indicator: IndikatorDitetapkan, _ unit: UnitState) throws(Penolakan) {
    try periksaNilai(indicator, unit)
    try periksaCara(indicator, unit.pengukuran)
  }

  private func periksaNilai(_ indicator: IndikatorDitetapkan, _ unit: UnitState) throws(Penolakan) {
    guard let masukan else {
      guard let nilai else { throw .isian("nilai", "Realisasi \(periode.nama) belum diisi.") }
      try unit.periksa(nilai, untuk: indicator, tahun: periode.tahun)
      return
    }
    guard indicator.perbandingan != nil else {
      throw .isian(
        "masukan",
        "Indikator \u{201C}\(indicator.nama)\u{201D} tidak dihitung dari pembilang dan penyebut. Isi nilainya langsung."
      )
    }
    guard nilai == nil else {
      throw .isian("nilai", "Nilai mengikuti pembilang dan penyebut. Kosongkan salah satunya.")
    }
    do {
      _ = try RasioKejadian(pembilang: masukan.pembilang, penyebut: masukan.penyebut)
    } catch {
      throw .isian("masukan", error.description)
    }
  }

  /// A year is made of shares or of values, never of both: they cannot be added up.
  private func periksaCara(_ indicator: IndikatorDitetapkan, _ recorded: PengukuranUnit) throws(Penolakan) {
    guard indicator.perbandingan != nil else { return }
    guard let other = recorded.bercaraLain(indikator, periode, bermasukan: masukan != nil) else { return }
    throw .keadaan(
      masukan == nil ? "nilai" : "masukan",
      masukan == nil
        ? "Realisasi \(other.nama) diisi dengan pembilang dan penyebut. Isi juga \(periode.nama) dengan pembilang dan penyebut."
        : "Realisasi \(other.nama) diisi langsung dengan nilainya. Isi juga \(periode.nama) langsung dengan nilainya, atau hapus lebih dahulu realisasi \(other.nama) selagi masih draf."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let key = PengukuranUnit.Kunci(indikator: indikator, periode: periode)
    state.unit[unit]?.pengukuran.catat(
      RealisasiTercatat(
        nilai: nilai, masukan: masukan, sementara: sementara, sumber: sumber, catatan: catatan,
        status: AlurRealisasi.setelahDiisi, pengembalian: nil, pengaju: nil, entriHitungan: nil, entri: entri,
        riwayat: [entri]), kunci: key)
  }
}
