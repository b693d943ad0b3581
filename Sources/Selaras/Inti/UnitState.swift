/// What the journal says of one perangkat daerah, room by room.
public struct UnitState: Sendable, Equatable, Codable {
  /// The place in the list of perangkat daerah.
  public internal(set) var urutan: Int
  /// The last entry that changed anything here: figures derived from this value stay right as long as it stays.
  public internal(set) var perubahanTerakhir: Int64
  /// Who it is.
  public internal(set) var organisasi: OrganisasiUnit
  /// What it plans.
  public internal(set) var perencanaan = PerencanaanUnit()
  /// What it promises.
  public internal(set) var perjanjian = PerjanjianUnit()
  /// What it measures.
  public internal(set) var pengukuran = PengukuranUnit()
  /// What it spends.
  public internal(set) var anggaran = AnggaranUnit()
  /// What it reports besides figures.
  public internal(set) var pelaporan = PelaporanUnit()
  /// What evaluators asked, and what was done.
  public internal(set) var evaluasi = EvaluasiUnit()

  /// The id, as in addresses and scripts: `kecamatan-juai`.
  public var id: String { organisasi.identitas.isi.id }
  /// The name: `Kecamatan Juai`.
  public var nama: String { organisasi.identitas.isi.nama }
}
