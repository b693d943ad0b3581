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
  public internal(set) var pemegang = Catatan<KunciPemegang, PemegangJabatanDicatat>()
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
  /// The day whose names are shown; `nil` for the last ones.
  var hariNama: Tanggal? {
    didSet { namai() }
  }

  init(identitas: Tercatat<PerangkatDaerahDitetapkan>) {
    self.identitas = identitas
    identitasDasar = identitas
  }
}

extension OrganisasiUnit: Codable {
  private enum CodingKeys: String, CodingKey {
    case identitas, profil, kepegawaian, unitKerja, jabatan, pemegang, gantiNama
  }

  /// Reads what was recorded; names follow from it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(identitas: try container.decode(Tercatat<PerangkatDaerahDitetapkan>.self, forKey: .identitas))
    profil = try container.decode(Catatan<Int, ProfilDicatat>.self, forKey: .profil)
    kepegawaian = try container.decode(Catatan<Int, KepegawaianDicatat>.self, forKey: .kepegawaian)
    unitKerja = try container.decode(Daftar<UnitKerjaDitetapkan>.self, forKey: .unitKerja)
    jabatanDasar = try container.decode(Daftar<JabatanDitetapkan>.self, forKey: .jabatan)
    pemegang = try container.decode(Catatan<KunciPemegang, PemegangJabatanDicatat>.self, forKey: .pemegang)
    gantiNama = try container.decode(Catatan<Tanggal, NamaBerganti>.self, forKey: .gantiNama)
    namai()
  }

  /// Writes what was recorded.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identitasDasar, forKey: .identitas)
    try container.encode(profil, forKey: .profil)
    try container.encode(kepegawaian, forKey: .kepegawaian)
    try container.encode(unitKerja, forKey: .unitKerja)
    try container.encode(jabatanDasar, forKey: .jabatan)
    try container.encode(pemegang, forKey: .pemegang)
    try container.encode(gantiNama, forKey: .gantiNama)
  }
}
