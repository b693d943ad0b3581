import HashTreeCollections
public import Sakip

/// The room Pengukuran of one perangkat daerah.
public struct PengukuranUnit: Sendable, Equatable, Codable {
  /// What a realisasi is found by.
  public struct Kunci: Sendable, Hashable, Codable {
    /// The indikator.
    public let indikator: String
    /// The period.
    public let periode: Periode
  }

  /// What a comparison is found by.
  public struct KunciPembanding: Sendable, Hashable, Codable {
    /// The indikator.
    public let indikator: String
    /// The year.
    public let tahun: Int
    /// With whom.
    public let lingkup: PembandingDicatat.Lingkup
  }

  /// Realisasi by indikator and period.
  public internal(set) var realisasi = RealisasiPerTahun()
  /// What is kept of realisasi that were withdrawn and not entered again.
  var realisasiDicabut: TreeDictionary<Kunci, RealisasiDicabut> = [:]
  /// Files that prove a realisasi, by indikator and period; in the order they came, found by the hash of their content.
  var bukti: TreeDictionary<Kunci, Daftar<BuktiDilampirkan>> = [:]
  /// Comparisons.
  public internal(set) var pembanding = Catatan<KunciPembanding, PembandingDicatat>()
  /// Policies by year.
  public internal(set) var kebijakan = Catatan<Int, KebijakanDitetapkan>()
  /// The scales that the pemda set, the same for all: what a figure of this perangkat daerah is classed by is part of it.
  public internal(set) var skalaDaerah = Daftar<SkalaDitetapkan>()
  /// The schedule that the pemda set, the same for all.
  public internal(set) var jadwalDaerah = JadwalPengisian()
  /// The locked periods that an administrator opened again.
  public internal(set) var dibuka = Catatan<Periode, IsianDibuka>()
  /// First submissions, also of realisasi that were withdrawn later: a late mark stays.
  var pengajuan: TreeDictionary<Kunci, Pengajuan> = [:]

  /// The first submission of the realisasi of an indikator in a period; `nil` when it was never submitted.
  public func pengajuan(_ indikator: String, _ periode: Periode) -> Pengajuan? {
    pengajuan[Kunci(indikator: indikator, periode: periode)]
  }

  /// The realisasi of an indikator in a period.
  public func realisasi(_ indikator: String, _ periode: Periode) -> RealisasiTercatat? {
    realisasi[Kunci(indikator: indikator, periode: periode)]
  }

  /// The evidence for an indikator in a period, in the order it came.
  public func bukti(_ indikator: String, _ periode: Periode) -> [Tercatat<BuktiDilampirkan>] {
    bukti[Kunci(indikator: indikator, periode: periode)]?.tercatat ?? []
  }

  /// Everything that a file proves, by the hash of its content, in order of time.
  public func lampiran(berkas: String) -> [Tercatat<BuktiDilampirkan>] {
    bukti.values.compactMap { attached in attached.tercatat.first { $0.isi.berkas == berkas } }
      .sorted { $0.entri < $1.entri }
  }

  /// The comparison of an indikator in a year.
  public func pembanding(_ indikator: String, tahun: Int, _ lingkup: PembandingDicatat.Lingkup) -> PembandingDicatat? {
    pembanding[KunciPembanding(indikator: indikator, tahun: tahun, lingkup: lingkup)]?.isi
  }
}
