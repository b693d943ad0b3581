/// The room Organisasi of one perangkat daerah.
public struct OrganisasiUnit: Sendable, Equatable, Codable {
  /// Name, kind, head.
  public internal(set) var identitas: Tercatat<PerangkatDaerahDitetapkan>
  /// Duties and structure by year.
  public internal(set) var profil = Catatan<Int, ProfilDicatat>()
  /// Staff by year.
  public internal(set) var kepegawaian = Catatan<Int, KepegawaianDicatat>()

  /// Posts, in the order they were recorded.
  public internal(set) var jabatan = Daftar<JabatanDitetapkan>()
  /// Who held a post from which day on.
  public internal(set) var pemegang = Catatan<KunciPemegang, PemegangJabatanDicatat>()

  init(identitas: Tercatat<PerangkatDaerahDitetapkan>) {
    self.identitas = identitas
  }
}
