/// The workflow of a rencana aksi as one table: the code and the tests read it.
public enum AlurRencanaAksi {
  /// What can be done with a rencana aksi.
  public enum Aksi: String, Sendable, Hashable, Codable, CaseIterable {
    /// Send to the one who approves.
    case ajukan
    /// Approve.
    case setujui
    /// Send back with a reason.
    case kembalikan
    /// Give up with a reason.
    case batalkan
    /// Say that it stays although what it was made from has changed, with a reason.
    case nyatakanTetap = "nyatakan-tetap"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .ajukan: "Ajukan"
      case .setujui: "Setujui"
      case .kembalikan: "Kembalikan"
      case .batalkan: "Batalkan"
      case .nyatakanTetap: "Nyatakan tetap"
      }
    }

    /// What is done, as a noun.
    public var namaBenda: String {
      switch self {
      case .ajukan: "pengajuan"
      case .setujui: "persetujuan"
      case .kembalikan: "pengembalian"
      case .batalkan: "pembatalan"
      case .nyatakanTetap: "pernyataan tetap"
      }
    }
  }

  /// Who takes a step.
  public enum Pelaksana: String, Sendable, Hashable, CaseIterable {
    /// Whoever may write it.
    case penyusun
    /// Who acts for the post that approves: the superior, for a head the head itself.
    case penyetuju

    /// The name on screen.
    public var nama: String { self == .penyusun ? "Penyusun" : "Penyetuju" }
  }

  /// One arrow of the machine.
  public struct Transisi: Sendable, Hashable {
    /// The state before.
    public let dari: StatusRencanaAksi
    /// The action.
    public let aksi: Aksi
    /// The state after.
    public let ke: StatusRencanaAksi
    /// Who takes the step.
    public let oleh: Pelaksana
    /// Whether a reason must be given.
    public let perluAlasan: Bool

    init(
      _ dari: StatusRencanaAksi, _ aksi: Aksi, _ ke: StatusRencanaAksi, oleh: Pelaksana, perluAlasan: Bool = false
    ) {
      self.dari = dari
      self.aksi = aksi
      self.ke = ke
      self.oleh = oleh
      self.perluAlasan = perluAlasan
    }
  }

  /// Every arrow; what is not here cannot happen.
  public static let tabel: [Transisi] = [
    Transisi(.draf, .ajukan, .diajukan, oleh: .penyusun),
    Transisi(.dikembalikan, .ajukan, .diajukan, oleh: .penyusun),
    Transisi(.diajukan, .setujui, .disetujui, oleh: .penyetuju),
    Transisi(.diajukan, .kembalikan, .dikembalikan, oleh: .penyetuju, perluAlasan: true),
    Transisi(.draf, .batalkan, .dibatalkan, oleh: .penyusun, perluAlasan: true),
    Transisi(.dikembalikan, .batalkan, .dibatalkan, oleh: .penyusun, perluAlasan: true),
    Transisi(.diajukan, .batalkan, .dibatalkan, oleh: .penyusun, perluAlasan: true),
    Transisi(.disetujui, .nyatakanTetap, .disetujui, oleh: .penyusun, perluAlasan: true),
  ]

  /// The arrow for an action in a state; `nil` when the action is not possible there.
  public static func transisi(dari: StatusRencanaAksi, aksi: Aksi) -> Transisi? {
    tabel.first { $0.dari == dari && $0.aksi == aksi }
  }

  /// The arrows that leave a state.
  public static func langkah(dari: StatusRencanaAksi) -> [Transisi] { tabel.filter { $0.dari == dari } }

  /// The state in which a rencana aksi stands after it is begun.
  public static let setelahDisusun = StatusRencanaAksi.draf
}
