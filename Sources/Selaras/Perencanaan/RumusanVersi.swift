/// The wording of a tujuan or a sasaran in one version of the plan.
public struct RumusanVersi: Sendable, Hashable, Codable {
  /// The version.
  public let versi: String
  /// The wording.
  public let teks: String

  /// A value from its parts.
  public init(versi: String, teks: String) {
    self.versi = versi
    self.teks = teks
  }
}
