public import Sakip

/// An award.
public struct PenghargaanDicatat: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The id, unique in the year.
  public let id: String
  /// The day it was given.
  public let tanggal: Tanggal
  /// Where it was given.
  public let tempat: String
  /// What it is.
  public let nama: String
  /// Who gave it.
  public let pemberi: String

  /// A fact from its parts.
  public init(unit: String, tahun: Int, id: String, tanggal: Tanggal, tempat: String, nama: String, pemberi: String) {
    self.unit = unit
    self.tahun = tahun
    self.id = id
    self.tanggal = tanggal
    self.tempat = tempat
    self.nama = nama
    self.pemberi = pemberi
  }

  /// See ``Event/kind``.
  public static let kind = "pelaporan.penghargaan-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try Isian.id(id, bidang: "id")
    try Isian.panjang(tempat, bidang: "tempat", nama: "Tempat", paling: 600)
    try Isian.wajib(nama, bidang: "nama", nama: "Penghargaan")
    try Isian.wajib(pemberi, bidang: "pemberi", nama: "Pemberi")
    guard tanggal.tahun == tahun else {
      throw .isian("tanggal", "Tanggal \(tanggal.printed) di luar tahun laporan \(tahun). Periksa tanggalnya.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pelaporan.tahun[tahun, default: PelaporanTahun()].penghargaan
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
