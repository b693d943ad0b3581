/// What the journal says of one perangkat daerah, room by room.
public struct UnitState: Sendable, Equatable {
  private var isi: CopyOnWrite<Isi>

  init(urutan: Int, perubahanTerakhir: Int64, organisasi: OrganisasiUnit) {
    isi = CopyOnWrite(
      Isi(
        urutan: urutan, perubahanTerakhir: perubahanTerakhir, perubahanRencana: perubahanTerakhir,
        organisasi: organisasi))
  }

  /// The id, as in addresses and scripts: `kecamatan-juai`.
  public var id: String { organisasi.identitas.isi.id }
  /// The name: `Kecamatan Juai`.
  public var nama: String { organisasi.identitas.isi.nama }

  /// The place in the list of perangkat daerah.
  public var urutan: Int { isi.value.urutan }
  /// The last entry that changed anything here: figures derived from this value stay right as long as it stays.
  public internal(set) var perubahanTerakhir: Int64 {
    get { isi.value.perubahanTerakhir }
    set { isi.value.perubahanTerakhir = newValue }
  }
  /// The last entry that changed what is drawn of its plan or what rules over several plans read of it
  /// (``State/perubahanRencana``).
  var perubahanRencana: Int64 {
    get { isi.value.perubahanRencana }
    set { isi.value.perubahanRencana = newValue }
  }
  /// Who it is.
  public internal(set) var organisasi: OrganisasiUnit {
    get { isi.value.organisasi }
    _modify { yield &isi.value.organisasi }
  }
  /// What it plans.
  public internal(set) var perencanaan: PerencanaanUnit {
    get { isi.value.perencanaan }
    _modify { yield &isi.value.perencanaan }
  }
  /// What it promises.
  public internal(set) var perjanjian: PerjanjianUnit {
    get { isi.value.perjanjian }
    _modify { yield &isi.value.perjanjian }
  }
  /// What it measures.
  public internal(set) var pengukuran: PengukuranUnit {
    get { isi.value.pengukuran }
    _modify { yield &isi.value.pengukuran }
  }
  /// What it spends.
  public internal(set) var anggaran: AnggaranUnit {
    get { isi.value.anggaran }
    _modify { yield &isi.value.anggaran }
  }
  /// What it reports besides figures.
  public internal(set) var pelaporan: PelaporanUnit {
    get { isi.value.pelaporan }
    _modify { yield &isi.value.pelaporan }
  }
  /// What evaluators asked, and what was done.
  public internal(set) var evaluasi: EvaluasiUnit {
    get { isi.value.evaluasi }
    _modify { yield &isi.value.evaluasi }
  }

  /// The rooms as they lie in memory and in a snapshot.
  private struct Isi: Sendable, Equatable, Codable {
    let urutan: Int
    var perubahanTerakhir: Int64
    var perubahanRencana: Int64
    var organisasi: OrganisasiUnit
    var perencanaan = PerencanaanUnit()
    var perjanjian = PerjanjianUnit()
    var pengukuran = PengukuranUnit()
    var anggaran = AnggaranUnit()
    var pelaporan = PelaporanUnit()
    var evaluasi = EvaluasiUnit()
  }
}

extension UnitState: Codable {
  /// Reads the rooms.
  public init(from decoder: any Decoder) throws {
    isi = CopyOnWrite(try Isi(from: decoder))
  }

  /// Writes the rooms.
  public func encode(to encoder: any Encoder) throws {
    try isi.value.encode(to: encoder)
  }
}
