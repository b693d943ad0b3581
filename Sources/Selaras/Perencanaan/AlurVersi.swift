/// The life of a version of a plan as one table: the code, the pages and the tests read it.
public enum AlurVersi {
  /// What can be done with a version.
  public enum Aksi: String, Sendable, Hashable, Codable, CaseIterable {
    /// Close it: nothing in it changes any more.
    case tutup
    /// Open it again with a reason, as long as nothing follows it.
    case buka

    /// The name on screen.
    public var nama: String {
      switch self {
      case .tutup: "Tutup versi"
      case .buka: "Buka kembali"
      }
    }
  }

  /// One arrow of the machine.
  public struct Transisi: Sendable, Hashable {
    /// The state before.
    public let dari: StatusVersi
    /// The action.
    public let aksi: Aksi
    /// The state after.
    public let ke: StatusVersi
    /// Who may do it: Bapperida opens and closes versions.
    public let peran: [Peran]
    /// Whether a reason must be given.
    public let perluAlasan: Bool
  }

  /// Every arrow; what is not here cannot happen.
  public static let tabel: [Transisi] = [
    Transisi(dari: .terbuka, aksi: .tutup, ke: .ditutup, peran: [.perencana], perluAlasan: false),
    Transisi(dari: .ditutup, aksi: .buka, ke: .terbuka, peran: [.perencana], perluAlasan: true),
  ]

  /// The arrow for an action in a state; `nil` when the action is not possible there.
  public static func transisi(dari: StatusVersi, aksi: Aksi) -> Transisi? {
    tabel.first { $0.dari == dari && $0.aksi == aksi }
  }

  /// The state of a version on which nobody has decided yet.
  public static let awal = StatusVersi.terbuka

  /// The state after the last action; for `nil`, where there was none, the first.
  static func status(sesudah last: Aksi?) -> StatusVersi {
    last.flatMap { action in tabel.first { $0.aksi == action }?.ke } ?? awal
  }

  /// - Parameter nama: what the state belongs to, at the beginning of a sentence.
  /// - Throws: ``Penolakan`` for an action that is not possible in a state, or lacks its reason.
  static func periksa(_ aksi: Aksi, dari status: StatusVersi, alasan: String, nama: String) throws(Penolakan) {
    guard let arrow = transisi(dari: status, aksi: aksi) else {
      throw .keadaan("aksi", "\(nama) sudah \(status.nama.lowercased()).")
    }
    if arrow.perluAlasan {
      try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan", paling: 1000)
    } else {
      try Isian.panjang(alasan, bidang: "alasan", nama: "Alasan", paling: 1000)
    }
  }
}
