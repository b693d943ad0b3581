/// One rule of consistency over the plans, promises and budgets as they stand, as data: the list of findings, the marks
/// on the pages and `docs/kaidah.md` are made from the table of them.
public struct KaidahKeselarasan: Sendable {
  /// What a rule is about. The digit of the code says it; a code is never used again for something else.
  public enum Kelompok: String, Sendable, Hashable, Codable, CaseIterable {
    /// `K.1nn`: what supports what.
    case penjenjangan
    /// `K.2nn`: the definition of an indikator.
    case indikator
    /// `K.3nn`: targets.
    case target
    /// `K.4nn`: plans as documents, program, kegiatan, sub kegiatan and budget.
    case anggaran
    /// `K.5nn`: Perjanjian Kinerja and rencana aksi.
    case perjanjian
    /// `K.6nn`: what perangkat daerah do for one another.
    case lintas

    /// The name on screen.
    public var nama: String {
      switch self {
      case .penjenjangan: "Penjenjangan kinerja"
      case .indikator: "Indikator"
      case .target: "Target"
      case .anggaran: "Rencana, program, dan anggaran"
      case .perjanjian: "Perjanjian kinerja dan rencana aksi"
      case .lintas: "Dukungan lintas perangkat daerah"
      }
    }
  }

  /// How much a finding weighs.
  public enum Tingkat: String, Sendable, Hashable, Codable, CaseIterable {
    /// A contradiction, or something the law asks for and nobody did.
    case galat
    /// Something that is seldom meant.
    case peringatan

    /// The name on screen.
    public var nama: String {
      switch self {
      case .galat: "Galat"
      case .peringatan: "Peringatan"
      }
    }
  }

  /// What a rule looks at.
  enum Pemeriksaan: Sendable {
    /// One unit is enough.
    case sendiri(@Sendable (RingkasanRencana) -> [Pelanggaran])
    /// One unit against the plans of others; it reads no figure, no target and no budget of its own, and of others what
    /// ``SekitarUnit`` holds, so that its findings stay until one of these changes.
    case antarunit(@Sendable (UnitDilihat, PohonDilihat) -> [Pelanggaran])
  }

  /// The public code: `K.301`.
  public let kode: String
  /// What it is about.
  public let kelompok: Kelompok
  /// How much its findings weigh.
  public let tingkat: Tingkat
  /// What is wrong, as a heading.
  public let judul: String
  /// What it means and why it matters.
  public let penjelasan: String
  /// What to do.
  public let tindakan: String
  /// Where it comes from; a summary of the source, not its wording.
  public let dasar: String
  let periksa: Pemeriksaan
  /// Why it cannot be asked of a unit, since what it puts side by side is not recorded; `nil` where it can, or where it
  /// does not concern the unit.
  var syarat: @Sendable (RingkasanRencana) -> String? = { _ in nil }

  /// Every rule, in the order of the codes.
  public static let semua: [KaidahKeselarasan] =
    [
      penjenjangan, pohon, pohonLengkap, indikator, target, deretTarget, anggaran, program, perjanjian, rencanaAksi,
      lintas,
    ].joined()
    .sorted { $0.kode < $1.kode }

  /// The rule of a code; `nil` for none.
  public static func kaidah(_ kode: String) -> KaidahKeselarasan? { menurutKode[kode] }

  private static let menurutKode = Dictionary(semua.map { ($0.kode, $0) }) { first, _ in first }
}

/// A place where a rule does not hold.
struct Pelanggaran: Sendable, Equatable {
  let objek: Objek
  /// The version of the plan that it is about, of K.508 the program by its key; `nil` where it is about neither.
  var versi: String?
  /// The year that it is about; `nil` where it is about none.
  var tahun: Int?
  /// What is wrong there, with the figures.
  let uraian: String
}
