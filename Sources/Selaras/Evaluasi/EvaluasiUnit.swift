public import HashTreeCollections

/// The room Evaluasi of one perangkat daerah.
public struct EvaluasiUnit: Sendable, Equatable, Codable {
  /// Recommendations, in order.
  public internal(set) var rekomendasi = Daftar<RekomendasiDicatat>()
  /// What was done about each recommendation, oldest first.
  public internal(set) var tindakLanjut: TreeDictionary<String, [Tercatat<TindakLanjutDicatat>]> = [:]
  /// Statements of review, by year of the report.
  public internal(set) var reviu: TreeDictionary<Int, Tercatat<ReviuDinyatakan>> = [:]

  /// The latest word on a recommendation; `nil` when nothing is recorded.
  public func tindakLanjutTerakhir(_ rekomendasi: String) -> TindakLanjutDicatat? {
    tindakLanjut[rekomendasi]?.last?.isi
  }
}
