extension PerencanaanUnit {
  /// The RKPD or Renja of a year that counts, as the version of a plan does (`docs/decisions/0034`): the latest one that was
  /// closed; where none ever was, the first that holds rows. A draft (rancangan) never counts, whatever day it bears, and a
  /// change that nobody has closed replaces nothing, no draft either.
  public func rencanaBerlaku(_ dokumen: RencanaTahunanDitetapkan.Dokumen, tahun: Int) -> RencanaTahunanDitetapkan? {
    let set = rencana(dokumen, tahun: tahun).filter { $0.tahap >= .akhir }
    return set.last { sudahDitetapkan(rencana: $0.id) } ?? set.first { isi(rencana: $0.id).baris.count > 0 }
  }

  /// Whether it is the document that counts for its year.
  func berlaku(rencana id: String) -> Bool {
    rencanaTahunan[id].map { rencanaBerlaku($0.dokumen, tahun: $0.tahun)?.id == id } ?? false
  }

  /// What is shown as the RKPD or Renja of a year: the one that counts; else, by its name a draft, the latest that holds
  /// anything; else the latest.
  public func rencanaTampil(_ dokumen: RencanaTahunanDitetapkan.Dokumen, tahun: Int) -> RencanaTahunanDitetapkan? {
    let all = rencana(dokumen, tahun: tahun)
    return rencanaBerlaku(dokumen, tahun: tahun) ?? all.last { !isi(rencana: $0.id).kosong } ?? all.last
  }

  /// Whether a document was closed at least once: one that Bapperida opened again to mend it stays in force meanwhile.
  public func sudahDitetapkan(rencana id: String) -> Bool { statusRencana[id] != nil }

  /// What is to be known of an RKPD or Renja where its figures stand, in the words of a version
  /// (``keadaan(versi:)``).
  public func keadaan(_ document: RencanaTahunanDitetapkan) -> String {
    let all = rencana(document.dokumen, tahun: document.tahun)
    let closed = all.filter { $0.tahap >= .akhir && sudahDitetapkan(rencana: $0.id) }
    let later = all.drop { $0.id != document.id }.dropFirst().map(\.id)
    return status(rencana: document.id).keadaan(
      isEverClosed: sudahDitetapkan(rencana: document.id), isReplaced: closed.contains { later.contains($0.id) },
      isAnyClosed: !closed.isEmpty)
  }

  /// A document in words, with its state unless it is closed: `Renja Tahun 2023, akhir (terbuka, konsep)`.
  public func uraianBerkeadaan(_ document: RencanaTahunanDitetapkan) -> String {
    status(rencana: document.id) == .ditutup
      ? document.uraian : "\(document.uraian) (\(keadaan(document).lowercased()))"
  }
}

extension RencanaTahunanDitetapkan.Dokumen {
  /// The documents in which a unit plans one year: the pemda has no Renja.
  public static func semua(_ unit: UnitState) -> [Self] { allCases.filter { $0 == .rkpd || unit.jenis != .pemda } }

  /// The one that is the unit's own.
  public static func milik(_ unit: UnitState) -> Self { unit.jenis == .pemda ? .rkpd : .renja }
}
