/// What is kept of a realisasi that was withdrawn.
struct RealisasiDicabut: Sendable, Hashable, Codable {
  /// Every entry that touched it, oldest first; the last one withdrew it.
  let riwayat: [Int64]
  /// See ``RealisasiTercatat/entriHitungan``.
  let entriHitungan: Int64?
}
