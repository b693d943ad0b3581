public import HashTreeCollections
public import Sakip

/// The room Perjanjian of one perangkat daerah.
public struct PerjanjianUnit: Sendable, Equatable, Codable {
  /// What an agreement is found by.
  public struct Kunci: Sendable, Hashable, Codable {
    /// The year.
    public let tahun: Int
    /// Original or revised.
    public let jenis: PerjanjianKinerjaDitetapkan.Jenis
  }

  /// The agreements that the head signed on paper.
  public internal(set) var perjanjian = Catatan<Kunci, PerjanjianKinerjaDitetapkan>()
  /// The agreements of posts, with where each stands.
  public internal(set) var naskah = Catatan<KunciNaskahPk, NaskahPk>()
  /// Which of ``naskah`` count for the head, by year: a figure asks for them often.
  var naskahKepala: [Int: [KunciNaskahPk]] = [:]
  /// The rencana aksi of posts, with where each stands.
  public internal(set) var rencanaAksi = Catatan<KunciRencanaAksi, RencanaAksi>()
  /// The rows of each of ``rencanaAksi``, by the code of what they are about.
  public internal(set) var barisRencanaAksi: TreeDictionary<KunciRencanaAksi, Daftar<BarisRencanaAksiDitetapkan>> = [:]

  /// The agreement of a kind for a year.
  public func perjanjian(_ jenis: PerjanjianKinerjaDitetapkan.Jenis, tahun: Int)
    -> Tercatat<PerjanjianKinerjaDitetapkan>?
  {
    perjanjian[Kunci(tahun: tahun, jenis: jenis)]
  }

  /// The agreement of the head that counts for a year: the newest of those signed on paper and those that both parties
  /// approved here.
  public func berlaku(tahun: Int) -> Tercatat<PerjanjianKinerjaDitetapkan>? {
    let onPaper = perjanjian(.perubahan, tahun: tahun) ?? perjanjian(.murni, tahun: tahun)
    guard let approved = ditetapkanKepala(tahun: tahun).last else { return onPaper }
    return onPaper.map { $0.isi.tanggal > approved.isi.tanggal } == true ? onPaper : approved
  }

  /// The agreement of the head that counted on a day for its year: a revised one once it was signed.
  func berlaku(pada tanggal: Tanggal) -> PerjanjianKinerjaDitetapkan? {
    let onPaper = [.perubahan, .murni].lazy.compactMap { self.perjanjian($0, tahun: tanggal.tahun)?.isi }
      .first { $0.tanggal <= tanggal }
    guard let approved = ditetapkanKepala(tahun: tanggal.tahun).last(where: { $0.isi.tanggal <= tanggal })?.isi else {
      return onPaper
    }
    return onPaper.map { $0.tanggal > approved.tanggal } == true ? onPaper : approved
  }

  /// The promised value of an indikator in a year, with the entries of the agreement.
  public func target(_ indikator: String, tahun: Int) -> Tercatat<Nilai>? {
    guard let agreement = berlaku(tahun: tahun),
      let row = agreement.isi.baris.first(where: { $0.indikator == indikator })
    else { return nil }
    return Tercatat(isi: row.target, entri: agreement.entri, riwayat: agreement.riwayat)
  }
}
