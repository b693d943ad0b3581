public import Sakip

/// The baseline of an indikator: its value before the plan began.
public struct KondisiAwal: Sendable, Hashable, Codable {
  /// The value.
  public let nilai: Nilai
  /// The year it belongs to; `nil` when the source names none.
  public let tahun: Int?

  /// A value from its parts.
  public init(nilai: Nilai, tahun: Int? = nil) {
    self.nilai = nilai
    self.tahun = tahun
  }
}
