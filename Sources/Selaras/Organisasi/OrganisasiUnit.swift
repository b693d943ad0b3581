import HashTreeCollections
public import Sakip

/// The room Organisasi of one perangkat daerah.
public struct OrganisasiUnit: Sendable, Equatable {
  /// Name, kind, head, with the names of ``hariNama``.
  public internal(set) var identitas: Tercatat<PerangkatDaerahDitetapkan>
  /// Duties and structure by year.
  public internal(set) var profil = Catatan<Int, ProfilDicatat>()
  /// Staff by year.
  public internal(set) var kepegawaian = Catatan<Int, KepegawaianDicatat>()
  /// Unit kerja, in the order they were recorded.
  public internal(set) var unitKerja = Daftar<UnitKerjaDitetapkan>()
  /// Posts, in the order they were recorded; that of the head with its name of ``hariNama``.
  public internal(set) var jabatan = Daftar<JabatanDitetapkan>()
  /// Who held a post from which day on.
  public private(set) var pemegang = Catatan<KunciPemegang, PemegangJabatanDicatat>()
  // Rebuilt when a snapshot is read: the first days of everybody who was ever recorded for a post.
  private(set) var awalPemegang: TreeDictionary<String, TreeSet<Tanggal>> = [:]
  /// The changes of name by their first day.
  public internal(set) var gantiNama = Catatan<Tanggal, NamaBerganti>() {
    didSet { namai() }
  }
  /// Name, kind, head as first recorded.
  var identitasDasar: Tercatat<PerangkatDaerahDitetapkan> {
    didSet { namai() }
  }
  /// Posts as recorded.
  var jabatanDasar = Daftar<JabatanDitetapkan>() {
    didSet { namai() }
  }
  /// The posts that were that of the head before another one was named.
  var kepalaDahulu: Set<String> = []
  /// The day whose names are shown; `nil` for the last ones.
  public internal(set) var hariNama: Tanggal? {
    didSet { namai() }
  }

  init(identitas: Tercatat<PerangkatDaerahDitetapkan>) {
    self.identitas = identitas
    identitasDasar = identitas
  }

  /// Adds a holder of a post, or puts it in the place of the one of the same first day.
  mutating func catat(_ holder: Tercatat<PemegangJabatanDicatat>) {
    let key = KunciPemegang(jabatan: holder.isi.jabatan, mulai: holder.isi.mulai)
    pemegang.catat(holder, kunci: key)
    awalPemegang[key.jabatan, default: []].insert(key.mulai)
  }

  /// Withdraws a holder of a post.
  mutating func cabut(pemegang key: KunciPemegang, entri: Int64) {
    pemegang.cabut(kunci: key, entri: entri)
  }
}

extension OrganisasiUnit: Codable {
  private enum CodingKeys: String, CodingKey {
    case identitas, kepalaDahulu, profil, kepegawaian, unitKerja, jabatan, pemegang, gantiNama
  }

  /// Reads what was recorded; names follow from it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(identitas: try container.decode(Tercatat<PerangkatDaerahDitetapkan>.self, forKey: .identitas))
    kepalaDahulu = try container.decode(Set<String>.self, forKey: .kepalaDahulu)
    profil = try container.decode(Catatan<Int, ProfilDicatat>.self, forKey: .profil)
    kepegawaian = try container.decode(Catatan<Int, KepegawaianDicatat>.self, forKey: .kepegawaian)
    unitKerja = try container.decode(Daftar<UnitKerjaDitetapkan>.self, forKey: .unitKerja)
    jabatanDasar = try container.decode(Daftar<JabatanDitetapkan>.self, forKey: .jabatan)
    pemegang = try container.decode(Catatan<KunciPemegang, PemegangJabatanDicatat>.self, forKey: .pemegang)
    for key in pemegang.semuaKunci { awalPemegang[key.jabatan, default: []].insert(key.mulai) }
    gantiNama = try container.decode(Catatan<Tanggal, NamaBerganti>.self, forKey: .gantiNama)
    namai()
  }

  /// Writes what was recorded.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identitasDasar, forKey: .identitas)
    try container.encode(kepalaDahulu, forKey: .kepalaDahulu)
    try container.encode(profil, forKey: .profil)
    try container.encode(kepegawaian, forKey: .kepegawaian)
    try container.encode(unitKerja, forKey: .unitKerja)
    try container.encode(jabatanDasar, forKey: .jabatan)
    try container.encode(pemegang, forKey: .pemegang)
    try container.encode(gantiNama, forKey: .gantiNama)
  }
}
