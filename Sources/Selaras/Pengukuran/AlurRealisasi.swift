/// The workflow of a realisasi as one table: the code and the tests read it.
public enum AlurRealisasi {
  /// What can be done with a realisasi.
  public enum Aksi: String, Sendable, Hashable, Codable, CaseIterable {
    /// Send for verification.
    case ajukan
    /// Confirm that value and evidence agree.
    case verifikasi
    /// Approve.
    case setujui
    /// Send back with a reason.
    case kembalikan
    /// Close.
    case kunci
    /// Open again with a reason.
    case bukaKunci = "buka-kunci"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .ajukan: "Ajukan"
      case .verifikasi: "Verifikasi"
      case .setujui: "Setujui"
      case .kembalikan: "Kembalikan"
      case .kunci: "Kunci"
      case .bukaKunci: "Buka kunci"
      }
    }

    /// What is done, as a noun: `persetujuan`.
    public var namaBenda: String {
      switch self {
      case .ajukan: "pengajuan"
      case .verifikasi: "verifikasi"
      case .setujui: "persetujuan"
      case .kembalikan: "pengembalian"
      case .kunci: "penguncian"
      case .bukaKunci: "pembukaan kunci"
      }
    }

    /// Whether the lock of a period by the schedule holds it up; what was submitted in time goes on.
    public var tertahanPenguncian: Bool { self == .ajukan }

    /// Whether another account must do it than the one that submitted.
    public var olehAkunLain: Bool { self == .verifikasi }
  }

  /// One arrow of the machine.
  public struct Transisi: Sendable, Hashable {
    /// The state before.
    public let dari: StatusRealisasi
    /// The action.
    public let aksi: Aksi
    /// The state after.
    public let ke: StatusRealisasi
    /// Who may do it in a perangkat daerah.
    public let peran: [Peran]
    /// Whether a reason must be given.
    public let perluAlasan: Bool

    /// Who may do it in a unit of a kind.
    public func peran(_ jenis: PerangkatDaerahDitetapkan.Jenis) -> [Peran] { jenis.peran(peran) }
  }

  /// Every arrow; what is not here cannot happen.
  public static let tabel: [Transisi] = [
    Transisi(dari: .draft, aksi: .ajukan, ke: .diajukan, peran: [.operator], perluAlasan: false),
    Transisi(dari: .dikembalikan, aksi: .ajukan, ke: .diajukan, peran: [.operator], perluAlasan: false),
    Transisi(
      dari: .diajukan, aksi: .verifikasi, ke: .diverifikasi, peran: [.administrator, .perencana], perluAlasan: false),
    Transisi(
      dari: .diajukan, aksi: .kembalikan, ke: .dikembalikan, peran: [.administrator, .perencana], perluAlasan: true),
    Transisi(dari: .diverifikasi, aksi: .setujui, ke: .disetujui, peran: [.kepala], perluAlasan: false),
    Transisi(dari: .diverifikasi, aksi: .kembalikan, ke: .dikembalikan, peran: [.kepala], perluAlasan: true),
    Transisi(dari: .disetujui, aksi: .kunci, ke: .terkunci, peran: [.administrator], perluAlasan: false),
    Transisi(dari: .terkunci, aksi: .bukaKunci, ke: .dikembalikan, peran: [.administrator], perluAlasan: true),
  ]

  /// The arrow for an action in a state; `nil` when the action is not possible there.
  public static func transisi(dari: StatusRealisasi, aksi: Aksi) -> Transisi? {
    tabel.first { $0.dari == dari && $0.aksi == aksi }
  }

  /// The state in which a value stands after it is entered.
  public static let setelahDiisi = StatusRealisasi.draft
}
