/// The room Evaluasi of one perangkat daerah.
public struct EvaluasiUnit: Sendable, Equatable, Codable {
  /// Recommendations, in order.
  public internal(set) var rekomendasi = Daftar<RekomendasiDicatat>()
  /// What was last done about each recommendation; what was done before stands in its history.
  public internal(set) var tindakLanjut = Catatan<String, TindakLanjutDicatat>()
  /// Statements of review, by year of the report.
  public internal(set) var reviu = Catatan<Int, ReviuDinyatakan>()
  /// Documents that were sent for review, each version with its findings.
  public internal(set) var naskah = Catatan<KunciNaskah, NaskahDireviu>()
  /// Answers to findings.
  public internal(set) var tanggapan = Catatan<KunciTanggapan, TemuanDitanggapi>()
  /// What the Inspektorat decided about answers.
  public internal(set) var penilaian = Catatan<KunciTanggapan, TanggapanDinilai>()
  /// The answers of the checklist.
  public internal(set) var daftarUji = Catatan<KunciButirUji, DaftarUjiDiisi>()

  /// The latest word on a recommendation; `nil` when nothing is recorded.
  public func tindakLanjutTerakhir(_ rekomendasi: String) -> TindakLanjutDicatat? {
    tindakLanjut[rekomendasi]?.isi
  }
}
