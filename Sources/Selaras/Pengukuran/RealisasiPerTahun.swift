public import HashTreeCollections

/// The realisasi of one perangkat daerah, kept year by year: most questions are about one year, and a year says at once
/// whether anything was measured in it.
public struct RealisasiPerTahun: Sendable, Equatable, Codable {
  private var isi: [Int: TreeDictionary<PengukuranUnit.Kunci, RealisasiTercatat>] = [:]

  /// Nothing measured.
  init() {}

  /// The years in which anything was measured, in no order.
  public var tahun: some Sequence<Int> { isi.keys }

  /// The realisasi of an indikator in a period; `nil` takes it away.
  public internal(set) subscript(kunci: PengukuranUnit.Kunci) -> RealisasiTercatat? {
    get { isi[kunci.periode.tahun]?[kunci] }
    set {
      let year = kunci.periode.tahun
      isi[year, default: [:]][kunci] = newValue
      if isi[year]?.isEmpty == true { isi[year] = nil }
    }
  }

  /// The realisasi of a year, each with its key, in no order.
  public func pada(tahun: Int) -> TreeDictionary<PengukuranUnit.Kunci, RealisasiTercatat> { isi[tahun] ?? [:] }
}

extension RealisasiPerTahun: Sequence {
  /// The realisasi of all years, each with its key, in no order.
  public func makeIterator() -> some IteratorProtocol<(key: PengukuranUnit.Kunci, value: RealisasiTercatat)> {
    isi.values.lazy.joined().makeIterator()
  }
}
