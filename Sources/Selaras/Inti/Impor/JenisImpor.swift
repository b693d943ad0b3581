/// What a sheet of an import holds: one kind a file.
public enum JenisImpor: String, Sendable, Hashable, Codable, CaseIterable {
  /// Realisasi of indikator.
  case realisasi
  /// Spending of sub kegiatan by month.
  case anggaran
  /// The tree of the budget with the pagu of its sub kegiatan.
  case pagu
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

  /// The name on screen.
  public var nama: String {
    switch self {
    case .realisasi: "Realisasi indikator"
    case .anggaran: "Realisasi anggaran"
    case .pagu: "Anggaran (pagu)"
    case .target: "Target indikator"
    case .definisi: "Definisi indikator"
    case .unit: "Perangkat daerah"
    case .unitKerja: "Unit kerja"
    case .jabatan: "Jabatan"
    }
  }

  /// How rows of this kind are read.
  var bentuk: any BentukImpor.Type {
    switch self {
    case .realisasi: ImporRealisasi.self
    case .anggaran: ImporBelanja.self
    case .pagu: ImporAnggaran.self
    case .target: ImporTarget.self
    case .definisi: ImporDefinisi.self
    case .unit: ImporPerangkatDaerah.self
    case .unitKerja: ImporUnitKerja.self
    case .jabatan: ImporJabatan.self
    }
  }

  /// The columns in the order of the template.
  public var kolom: [KolomImpor] { bentuk.kolom }
}
