/// Who a person is to the system.
public enum Peran: String, Sendable, Hashable, Codable, CaseIterable {
  /// Bagian Organisasi: runs SAKIP for the pemda.
  case administrator
  /// Bapperida: plans and targets.
  case perencana
  /// Inspektorat: reviews and evaluates.
  case evaluator
  /// Enters figures for one perangkat daerah.
  case `operator`
  /// Heads one perangkat daerah and approves its figures.
  case kepala
  /// Holds a post of one perangkat daerah and approves its agreements.
  case pejabat
  /// Bupati, Sekda: reads everything.
  case pimpinan
  /// Anyone: reads what is public.
  case publik

  /// The name on screen.
  public var nama: String {
    switch self {
    case .administrator: "Administrator (Bagian Organisasi)"
    case .perencana: "Perencana (Bapperida)"
    case .evaluator: "Evaluator (Inspektorat)"
    case .operator: "Operator perangkat daerah"
    case .kepala: "Kepala perangkat daerah"
    case .pejabat: "Pejabat perangkat daerah"
    case .pimpinan: "Pimpinan daerah"
    case .publik: "Publik"
    }
  }

  /// Whether the role belongs to one perangkat daerah and may change nothing outside of it.
  public var terikatUnit: Bool { self == .operator || self == .kepala || self == .pejabat }
}
