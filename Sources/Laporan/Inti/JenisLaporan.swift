public import Selaras

/// The official documents, by the names scripts use.
public enum JenisLaporan: String, Sendable, Hashable, CaseIterable {
  /// The decree on the Indikator Kinerja Utama of a unit, with definition sheets (SK IKU).
  case iku
  /// Laporan Kinerja Instansi Pemerintah of a perangkat daerah (PermenPANRB 53/2014).
  case lkjip
  /// The statement of the Inspektorat that it has reviewed the report of a year, with checklist and findings.
  case pernyataanReviu = "pernyataan-reviu"
  /// The pohon kinerja of a perangkat daerah or of the pemda.
  case pohon
  /// The Perjanjian Kinerja of a post (PermenPANRB 53/2014).
  case pk
  /// The agreements of all posts of a unit.
  case pkSemua = "pk-semua"
  /// The rencana aksi of a post (PermenPANRB 53/2014).
  case renaksi
  /// The Renja of a perangkat daerah for the year it plans (Permendagri 86/2017).
  case renja

  /// The name on screen.
  public var nama: String {
    switch self {
    case .iku: "Keputusan Indikator Kinerja Utama"
    case .lkjip: "Laporan Kinerja Instansi Pemerintah"
    case .pernyataanReviu: "Pernyataan Telah Direviu"
    case .pohon: "Pohon Kinerja"
    case .pk: "Perjanjian Kinerja"
    case .pkSemua: "Perjanjian Kinerja Seluruh Jabatan"
    case .renaksi: "Rencana Aksi"
    case .renja: "Rencana Kerja Perangkat Daerah"
    }
  }

  /// Why there is no document of a year; `nil` when there is one.
  /// - Parameter pilihan: which agreement or rencana aksi, for ``pk`` and ``renaksi``.
  public func ketiadaan(_ unit: UnitState, tahun: Int, pilihan: PilihanPk = PilihanPk()) -> LaporanError? {
    switch self {
    case .iku: DokumenIku.ketiadaan(unit, tahun: tahun)
    case .lkjip: Lkjip.ketiadaan(unit, tahun: tahun)
    case .pernyataanReviu: DokumenReviu.ketiadaan(unit, tahun: tahun)
    case .pohon: DokumenPohon.ketiadaan(unit)
    case .pk: DokumenPk.ketiadaan(unit, tahun: tahun, pilihan: pilihan)
    case .pkSemua: BundelPk.ketiadaan(unit, tahun: tahun)
    case .renaksi: DokumenRencanaAksi.ketiadaan(unit, tahun: tahun, pilihan: pilihan)
    case .renja: DokumenRenja.ketiadaan(unit, tahun: tahun, pilihan: pilihan)
    }
  }
}
