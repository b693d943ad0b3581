public import HashTreeCollections

/// The room Pelaporan of one perangkat daerah.
public struct PelaporanUnit: Sendable, Equatable, Codable {
  /// What is recorded for the report of each year.
  public internal(set) var tahun: TreeDictionary<Int, PelaporanTahun> = [:]
}

/// What is recorded for the report of one year, besides figures.
public struct PelaporanTahun: Sendable, Equatable, Codable {
  /// What an analysis is found by.
  public struct KunciAnalisis: Sendable, Hashable, Codable {
    /// The tujuan, sasaran or indikator; `nil` for the perangkat daerah as a whole.
    public let subjek: String?
    /// What the points say.
    public let jenis: AnalisisDicatat.Jenis
  }

  /// The layout.
  public var struktur: Tercatat<StrukturLaporan>? { tempatStruktur.tercatat }
  /// Where ``struktur`` stands, with what stood there before.
  var tempatStruktur = Tempat<StrukturLaporan>.baru
  /// Texts by section.
  public internal(set) var narasi = Catatan<NarasiDitulis.Bagian, NarasiDitulis>()
  /// Points by subject.
  public internal(set) var analisis = Catatan<KunciAnalisis, AnalisisDicatat>()
  /// Awards, in order.
  public internal(set) var penghargaan = Daftar<PenghargaanDicatat>()
  /// Innovations, in order.
  public internal(set) var inovasi = Daftar<InovasiDicatat>()
  /// Frozen versions, first one first.
  public internal(set) var versi: [Tercatat<LaporanDibekukan>] = []

  init() {}

  /// The points of a subject; empty when there are none.
  public func butir(_ jenis: AnalisisDicatat.Jenis, subjek: String? = nil) -> [String] {
    analisis[KunciAnalisis(subjek: subjek, jenis: jenis)]?.isi.butir ?? []
  }
}
