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

  /// The agreements.
  public internal(set) var perjanjian = Catatan<Kunci, PerjanjianKinerjaDitetapkan>()

  /// The agreement of a kind for a year.
  public func perjanjian(_ jenis: PerjanjianKinerjaDitetapkan.Jenis, tahun: Int)
    -> Tercatat<PerjanjianKinerjaDitetapkan>?
  {
    perjanjian[Kunci(tahun: tahun, jenis: jenis)]
  }

  /// The agreement that counts for a year: the revised one where there is one.
  public func berlaku(tahun: Int) -> Tercatat<PerjanjianKinerjaDitetapkan>? {
    perjanjian(.perubahan, tahun: tahun) ?? perjanjian(.murni, tahun: tahun)
  }

  /// The agreement that counted on a day for its year: the revised one once it was signed.
  func berlaku(pada tanggal: Tanggal) -> PerjanjianKinerjaDitetapkan? {
    [.perubahan, .murni].lazy.compactMap { perjanjian($0, tahun: tanggal.tahun)?.isi }
      .first { $0.tanggal <= tanggal }
  }

  /// The promised value of an indikator in a year, with the entries of the agreement.
  public func target(_ indikator: String, tahun: Int) -> Tercatat<Nilai>? {
    guard let agreement = berlaku(tahun: tahun),
      let row = agreement.isi.baris.first(where: { $0.indikator == indikator })
    else { return nil }
    return Tercatat(isi: row.target, entri: agreement.entri, riwayat: agreement.riwayat)
  }
}
