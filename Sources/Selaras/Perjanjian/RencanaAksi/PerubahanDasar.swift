/// Something that a rencana aksi was made from and that has changed since: what it was, and what it is.
public struct PerubahanDasar: Sendable, Hashable, Codable {
  /// What changed. The names are the form in the journal.
  public enum Hal: String, Sendable, Hashable, Codable, CaseIterable {
    /// Another agreement counts.
    case perjanjian
    /// The agreement promises another value.
    case targetPerjanjian = "target-perjanjian"
    /// The version of the plan in force sets another target than the agreement.
    case targetRencana = "target-rencana"
    /// The target of an output is another one.
    case targetKeluaran = "target-keluaran"
    /// The pagu of a sub kegiatan, or of a program without any, is another one.
    case pagu
    /// A part came that the rencana aksi does not have.
    case bagianDitambah = "bagian-ditambah"
    /// A part is gone that the rencana aksi has.
    case bagianDihapus = "bagian-dihapus"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .perjanjian: "Perjanjian kinerja yang berlaku"
      case .targetPerjanjian: "Target perjanjian kinerja"
      case .targetRencana: "Target rencana yang berlaku"
      case .targetKeluaran: "Target keluaran"
      case .pagu: "Pagu"
      case .bagianDitambah: "Bagian yang ditambah"
      case .bagianDihapus: "Bagian yang dihapus"
      }
    }
  }

  /// What changed.
  public let hal: Hal
  /// Of which part; `nil` where it is about the whole.
  public let bagian: BagianRencanaAksi?
  /// The name of the part on the day; empty where it is about the whole.
  public let nama: String
  /// What it was, as printed; `nil` for nothing.
  public let sebelum: String?
  /// What it is, as printed; `nil` for nothing any more.
  public let sesudah: String?

  init(_ hal: Hal, _ bagian: BagianRencanaAksi? = nil, nama: String = "", sebelum: String?, sesudah: String?) {
    self.hal = hal
    self.bagian = bagian
    self.nama = nama
    self.sebelum = sebelum
    self.sesudah = sesudah
  }
}
