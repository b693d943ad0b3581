/// The room Evaluasi of one perangkat daerah.
public struct EvaluasiUnit: Sendable, Equatable, Codable {
  /// Recommendations, in order.
  public internal(set) var rekomendasi = Daftar<RekomendasiDicatat>()
  /// What was last done about each recommendation; what was done before stands in its history.
  public internal(set) var tindakLanjut = Catatan<String, TindakLanjutDicatat>()
  /// Statements of review, by year of the report.
  public internal(set) var reviu = Catatan<Int, ReviuDinyatakan>()

  /// The latest word on a recommendation; `nil` when nothing is recorded.
  public func tindakLanjutTerakhir(_ rekomendasi: String) -> TindakLanjutDicatat? {
    tindakLanjut[rekomendasi]?.isi
  }
}
