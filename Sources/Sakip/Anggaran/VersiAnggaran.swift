/// The versions of a year's budget.
public enum VersiAnggaran: String, Sendable, Hashable, Codable, CaseIterable {
  /// As first enacted.
  case murni
  /// As amended.
  case perubahan

  /// The name on screen.
  public var nama: String {
    switch self {
    case .murni: "APBD Murni"
    case .perubahan: "APBD Perubahan"
    }
  }
}
