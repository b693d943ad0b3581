public import Sakip

extension UnitState {
  /// Why the predicate beside a number is seldom meant, where the indikator names no scale that decides: asked, and not
  /// refused (`docs/decisions/0025`), since a plan may print scales that nobody recorded. `nil` where nothing is odd.
  public func kejanggalanPredikat(_ nilai: Nilai, untuk indikator: IndikatorDitetapkan) -> String? {
    guard case .angkaBerpredikat(_, let predicate) = nilai, indikator.skala == nil, indikator.urutanPredikat.isEmpty
    else { return nil }
    let fitting = skalaPredikat.filter { scale in scale.kelas.contains { $0.nama == predicate } }
    var reason: String?
    for scale in fitting {
      do {
        try scale.periksa(nilai)
        return nil
      } catch {
        reason = reason ?? error.description
      }
    }
    if let reason { return reason }
    let isKnown = nilaiTercatat(indikator.id).contains { recorded in
      if case .angkaBerpredikat(_, let other) = recorded.nilai { other == predicate } else { false }
    }
    return isKnown
      ? nil
      : "Predikat \u{201C}\(predicate)\u{201D} tidak ada dalam skala yang dikenal dan belum pernah dipakai indikator ini. Periksa tulisannya, atau pilih skala pada indikatornya."
  }
}
