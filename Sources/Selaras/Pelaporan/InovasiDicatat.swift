/// An innovation.
public struct InovasiDicatat: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The id, unique in the year.
  public let id: String
  /// The full name.
  public let nama: String
  /// The short name; empty when it has none.
  public let singkatan: String
  /// What it does.
  public let uraian: String
  /// Whether it is a software application.
  public let aplikasi: Bool
  /// The indikator it serves; `nil` when none is named.
  public let indikator: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, id: String, nama: String, singkatan: String, uraian: String, aplikasi: Bool,
    indikator: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.id = id
    self.nama = nama
    self.singkatan = singkatan
    self.uraian = uraian
    self.aplikasi = aplikasi
    self.indikator = indikator
  }

  /// See ``Event/kind``.
  public static let kind = "pelaporan.inovasi-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try Isian.id(id, bidang: "id")
    try Isian.panjang(singkatan, bidang: "singkatan", nama: "Singkatan", paling: 200)
    try Isian.wajib(nama, bidang: "nama", nama: "Nama inovasi")
    try Isian.wajib(uraian, bidang: "uraian", nama: "Uraian", paling: 5000)
    if let indikator { _ = try unit.perencanaan.wajibAda(indikator: indikator) }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pelaporan.tahun[tahun, default: PelaporanTahun()].inovasi
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
