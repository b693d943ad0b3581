/// Why a cell has no value. Missing is not zero (rules §1), and a reader is told which kind of missing it is.
public enum Ketiadaan: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nobody has entered anything.
  case belumDiisi = "belum-diisi"
  /// `-`: the indikator did not exist in that year.
  case belumAda = "belum-ada"
  /// `Tidak ada`: there is nothing to state, for instance no figure to compare with.
  case tidakAda = "tidak-ada"
  /// `belum rilis`: the source has not published it yet.
  case belumRilis = "belum-rilis"
  /// `Belum SKPD Baru`: the agency did not exist yet.
  case belumAdaPerangkatDaerah = "belum-ada-perangkat-daerah"

  /// Reads what a cell of a document shows instead of a value, in upper or lower case.
  /// - Returns: `nil` when the cell shows something else.
  public init?(sel text: String) {
    switch text.trimmed.lowercased() {
    case "": self = .belumDiisi
    case "-", "\u{2013}", "\u{2014}": self = .belumAda
    case "tidak ada": self = .tidakAda
    case "belum rilis": self = .belumRilis
    case "belum skpd baru": self = .belumAdaPerangkatDaerah
    default: return nil
    }
  }

  /// What a table prints: `-`, `Tidak ada`, `Belum rilis`, `Belum SKPD Baru`; nothing where nobody entered anything.
  public var printed: String {
    switch self {
    case .belumDiisi: ""
    case .belumAda: "-"
    case .tidakAda: "Tidak ada"
    case .belumRilis: "Belum rilis"
    case .belumAdaPerangkatDaerah: "Belum SKPD Baru"
    }
  }

  /// The reason in words: `indikator belum ada pada tahun itu`.
  public var sebab: String {
    switch self {
    case .belumDiisi: "belum diisi"
    case .belumAda: "indikator belum ada pada tahun itu"
    case .tidakAda: "tidak ada data"
    case .belumRilis: "data belum dirilis"
    case .belumAdaPerangkatDaerah: "perangkat daerah belum terbentuk"
    }
  }
}
