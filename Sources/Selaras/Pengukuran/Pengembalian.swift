/// A realisasi came back, or was opened after its lock: kept until it is approved, so that nobody has to remember why.
public struct Pengembalian: Sendable, Hashable, Codable {
  /// Why.
  public let alasan: String
  /// The account that sent it back.
  public let oleh: String
  /// The entry.
  public let entri: Int64
}
