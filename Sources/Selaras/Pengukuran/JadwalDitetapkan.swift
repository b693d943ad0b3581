public import Sakip

/// Until when the periods of a year are filled in, for every perangkat daerah: the schedule of measurement that the
/// pemda sets itself (Perpres 29/2014 asks for periodic measurement and leaves the days to it).
public struct JadwalDitetapkan: Event, Hashable {
  /// The year.
  public let tahun: Int
  /// The length of the periods; those of a month are also the schedule of spending.
  public let jenis: Periode.Jenis
  /// Days after the end of a period until its deadline: 10 is the 10th day of the next month.
  public let tenggat: Int
  /// Days after the end of a period after which nothing may be entered any more; `nil` for never.
  public let kunci: Int?

  /// A fact from its parts.
  public init(tahun: Int, jenis: Periode.Jenis, tenggat: Int, kunci: Int? = nil) {
    self.tahun = tahun
    self.jenis = jenis
    self.tenggat = tenggat
    self.kunci = kunci
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.jadwal-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  private static let terlama = 366

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.tahun(tahun)
    guard (0...Self.terlama).contains(tenggat) else {
      throw .isian(
        "tenggat",
        "Tenggat \(tenggat) hari sesudah akhir periode tidak dapat dipakai. Isi 0 sampai \(Self.terlama) hari.")
    }
    guard let kunci else { return }
    guard (tenggat...Self.terlama).contains(kunci) else {
      throw .isian(
        "kunci",
        "Penguncian \(kunci) hari sesudah akhir periode tidak dapat dipakai. Isi \(tenggat) (tenggatnya) sampai \(Self.terlama) hari, atau kosongkan bila isian tidak dikunci."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.jadwal.catat(Tercatat(isi: self, entri: entri))
    for id in Array(state.unit.keys) {
      state.unit[id]?.pengukuran.jadwalDaerah = state.jadwal
      state.unit[id]?.perubahanTerakhir = entri
    }
  }
}
