/// What a sheet of an import holds: one kind a file.
public enum JenisImpor: String, Sendable, Hashable, Codable, CaseIterable {
  /// Realisasi of indikator.
  case realisasi
  /// Spending of sub kegiatan by month.
  case anggaran
  /// The tree of the budget with the pagu of its sub kegiatan.
  case pagu
  /// Tujuan, sasaran and indikator of a version of a plan, with their targets.
  case rencana
  /// Programs of a version of a plan, with the money that is indicated for them.
  case program
  /// Nodes of a pohon kinerja.
  case pohon
  /// Rows of an RKPD or Renja.
  case renja
  /// Targets and money by period of a rencana aksi.
  case rencanaAksi = "rencana-aksi"
  /// Targets of indikator.
  case target
  /// Definition sheets of indikator.
  case definisi
  /// Perangkat daerah.
  case unit
  /// Unit kerja of perangkat daerah.
  case unitKerja = "unit-kerja"
  /// Posts of perangkat daerah.
  case jabatan
  /// Codes of a version of the nomenklatur.
  case nomenklatur

  /// The name on screen.
  public var nama: String {
    switch self {
    case .realisasi: "Realisasi indikator"
    case .anggaran: "Realisasi anggaran"
    case .pagu: "Anggaran (pagu)"
    case .rencana: "Tujuan, sasaran, indikator, dan target"
    case .program: "Program RPJMD atau Renstra"
    case .pohon: "Simpul pohon kinerja"
    case .renja: "Baris RKPD atau Renja"
    case .rencanaAksi: "Rencana aksi"
    case .target: "Target indikator"
    case .definisi: "Definisi indikator"
    case .unit: "Perangkat daerah"
    case .unitKerja: "Unit kerja"
    case .jabatan: "Jabatan"
    case .nomenklatur: "Kode nomenklatur"
    }
  }

  /// The same within a sentence: `baris RKPD atau Renja`.
  public var namaDalamKalimat: String { nama.prefix(1).lowercased() + nama.dropFirst() }

  /// Whether its rows are of the pemda as a whole, and of no perangkat daerah.
  public var tanpaUnit: Bool { self == .nomenklatur }

  /// How rows of this kind are read.
  var bentuk: any BentukImpor.Type {
    switch self {
    case .realisasi: ImporRealisasi.self
    case .anggaran: ImporBelanja.self
    case .pagu: ImporAnggaran.self
    case .rencana: ImporRencana.self
    case .program: ImporProgram.self
    case .pohon: ImporPohon.self
    case .renja: ImporRenja.self
    case .rencanaAksi: ImporRencanaAksi.self
    case .target: ImporTarget.self
    case .definisi: ImporDefinisi.self
    case .unit: ImporPerangkatDaerah.self
    case .unitKerja: ImporUnitKerja.self
    case .jabatan: ImporJabatan.self
    case .nomenklatur: ImporNomenklatur.self
    }
  }
}
