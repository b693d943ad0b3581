/// The workflow of a Perjanjian Kinerja as one table: the code and the tests read it.
public enum AlurPerjanjian {
  /// What can be done with an agreement.
  public enum Aksi: String, Sendable, Hashable, Codable, CaseIterable {
    /// Send to the first party.
    case ajukan
    /// Take back what was sent and nobody has approved yet, to correct it.
    case tarik
    /// The one who promises approves.
    case setujuiPihakPertama = "setujui-pihak-pertama"
    /// The superior who takes the promise approves.
    case setujuiPihakKedua = "setujui-pihak-kedua"
    /// Send back with a reason.
    case kembalikan
    /// Give up with a reason.
    case batalkan

    /// The name on screen.
    public var nama: String {
      switch self {
      case .ajukan: "Ajukan"
      case .tarik: "Tarik untuk diperbaiki"
      case .setujuiPihakPertama: "Setujui sebagai pihak pertama"
      case .setujuiPihakKedua: "Setujui sebagai pihak kedua"
      case .kembalikan: "Kembalikan"
      case .batalkan: "Batalkan"
      }
    }

    /// What is done, as a noun.
    public var namaBenda: String {
      switch self {
      case .ajukan: "pengajuan"
      case .tarik: "penarikan"
      case .setujuiPihakPertama: "persetujuan pihak pertama"
      case .setujuiPihakKedua: "persetujuan pihak kedua"
      case .kembalikan: "pengembalian"
      case .batalkan: "pembatalan"
      }
    }

    /// Whether it is the approval of a party, which may also have been given on paper.
    public var persetujuan: Bool { self == .setujuiPihakPertama || self == .setujuiPihakKedua }
  }

  /// Who takes a step.
  public enum Pelaksana: String, Sendable, Hashable, CaseIterable {
    /// Whoever may write the agreement.
    case penyusun
    /// Who acts for the post that promises.
    case pihakPertama
    /// Who acts for the superior's post.
    case pihakKedua

    /// The name on screen.
    public var nama: String {
      switch self {
      case .penyusun: "Penyusun"
      case .pihakPertama: "Pihak pertama"
      case .pihakKedua: "Pihak kedua"
      }
    }
  }

  /// For which agreements an arrow is.
  public enum Pihak: String, Sendable, Hashable, CaseIterable {
    /// With a superior.
    case dua
    /// Of the head of the pemda, who has none.
    case satu
  }

  /// One arrow of the machine.
  public struct Transisi: Sendable, Hashable {
    /// The state before.
    public let dari: StatusPk
    /// The action.
    public let aksi: Aksi
    /// The state after.
    public let ke: StatusPk
    /// Who takes the step.
    public let oleh: Pelaksana
    /// For which agreements; `nil` for all.
    public let pihak: Pihak?
    /// Whether a reason must be given.
    public let perluAlasan: Bool

    init(
      _ dari: StatusPk, _ aksi: Aksi, _ ke: StatusPk, oleh: Pelaksana, pihak: Pihak? = nil, perluAlasan: Bool = false
    ) {
      self.dari = dari
      self.aksi = aksi
      self.ke = ke
      self.oleh = oleh
      self.pihak = pihak
      self.perluAlasan = perluAlasan
    }
  }

  /// Every arrow; what is not here cannot happen.
  public static let tabel: [Transisi] = [
    Transisi(.draf, .ajukan, .diajukan, oleh: .penyusun),
    Transisi(.dikembalikan, .ajukan, .diajukan, oleh: .penyusun),
    Transisi(.diajukan, .tarik, .draf, oleh: .penyusun),
    Transisi(.diajukan, .setujuiPihakPertama, .disetujuiPihakPertama, oleh: .pihakPertama, pihak: .dua),
    Transisi(.diajukan, .setujuiPihakPertama, .ditetapkan, oleh: .pihakPertama, pihak: .satu),
    Transisi(.diajukan, .kembalikan, .dikembalikan, oleh: .pihakPertama, perluAlasan: true),
    Transisi(.disetujuiPihakPertama, .setujuiPihakKedua, .ditetapkan, oleh: .pihakKedua, pihak: .dua),
    Transisi(.disetujuiPihakPertama, .kembalikan, .dikembalikan, oleh: .pihakKedua, pihak: .dua, perluAlasan: true),
    Transisi(.draf, .batalkan, .dibatalkan, oleh: .penyusun, perluAlasan: true),
    Transisi(.dikembalikan, .batalkan, .dibatalkan, oleh: .penyusun, perluAlasan: true),
    Transisi(.diajukan, .batalkan, .dibatalkan, oleh: .penyusun, perluAlasan: true),
  ]

  /// The arrow for an action in a state; `nil` when the action is not possible there.
  public static func transisi(dari: StatusPk, aksi: Aksi, pihak: Pihak) -> Transisi? {
    tabel.first { $0.dari == dari && $0.aksi == aksi && ($0.pihak ?? pihak) == pihak }
  }

  /// The arrows that leave a state.
  public static func langkah(dari: StatusPk, pihak: Pihak) -> [Transisi] {
    tabel.filter { $0.dari == dari && ($0.pihak ?? pihak) == pihak }
  }

  /// The state in which an agreement stands after it is written.
  public static let setelahDisusun = StatusPk.draf
}
