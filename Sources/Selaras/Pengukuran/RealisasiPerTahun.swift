public import HashTreeCollections

/// The realisasi of one perangkat daerah, kept year by year: most questions are about one year, and a year says at once
/// whether anything was measured in it.
public struct RealisasiPerTahun: Sendable, Equatable, Codable {
  /// The realisasi of one year; never empty.
  private struct Setahun: Sendable, Equatable, Codable {
    private(set) var realisasi: TreeDictionary<PengukuranUnit.Kunci, RealisasiTercatat> = [:]
    /// How many of them are approved.
    private(set) var resmi = 0

    mutating func catat(_ record: RealisasiTercatat?, _ kunci: PengukuranUnit.Kunci) {
      let before = record.map { realisasi.updateValue($0, forKey: kunci) } ?? realisasi.removeValue(forKey: kunci)
      resmi += (record?.status.resmi == true ? 1 : 0) - (before?.status.resmi == true ? 1 : 0)
    }
  }

  private var isi: [Int: Setahun] = [:]

  /// Nothing measured.
  init() {}

  /// The years in which anything was measured, in no order.
  public var tahun: some Sequence<Int> { isi.keys }

  /// The latest year with an approved realisasi.
  public var tahunResmiTerakhir: Int? { isi.lazy.filter { $0.value.resmi > 0 }.map(\.key).max() }

  /// The realisasi of an indikator in a period; `nil` takes it away.
  public internal(set) subscript(kunci: PengukuranUnit.Kunci) -> RealisasiTercatat? {
    get { isi[kunci.periode.tahun]?.realisasi[kunci] }
    set {
      isi[kunci.periode.tahun, default: Setahun()].catat(newValue, kunci)
      if isi[kunci.periode.tahun]?.realisasi.isEmpty == true { isi[kunci.periode.tahun] = nil }
    }
  }

  /// The realisasi of a year, each with its key, in no order.
  public func pada(tahun: Int) -> TreeDictionary<PengukuranUnit.Kunci, RealisasiTercatat> {
    isi[tahun]?.realisasi ?? [:]
  }
}

extension RealisasiPerTahun: Sequence {
  /// The realisasi of all years, each with its key, in no order.
  public func makeIterator() -> some IteratorProtocol<(key: PengukuranUnit.Kunci, value: RealisasiTercatat)> {
    isi.values.lazy.map(\.realisasi).joined().makeIterator()
  }
}
