extension UnitState {
  /// What hindered an indikator in a year, as its perangkat daerah wrote it down: of the indikator itself, else of its
  /// sasaran or tujuan, else of the perangkat daerah as a whole.
  public func hambatan(_ indikator: IndikatorDitetapkan, tahun: Int) -> [String] {
    guard let year = pelaporan.tahun[tahun] else { return [] }
    let subjects = [indikator.id, indikator.tempat(dalam: renstra(tahun: tahun)?.id)?.id, nil]
    return subjects.lazy.map { year.butir(.faktorPenghambat, subjek: $0) }.first { !$0.isEmpty } ?? []
  }

  /// Who answers for an indikator: whom its definition sheet names, else the post of the head.
  public func penanggungJawab(_ indikator: IndikatorDitetapkan) -> String {
    let named = indikator.definisi.penanggungJawab
    return named.allSatisfy(\.isWhitespace) ? organisasi.identitas.isi.jabatanKepala : named
  }
}
