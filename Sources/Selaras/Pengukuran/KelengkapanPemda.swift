/// How complete and timely the measurement of all perangkat daerah is in a year.
public struct KelengkapanPemda: Sendable {
  /// The year.
  public let tahun: Int
  /// The perangkat daerah of the year in the order of the list, the pemda itself first.
  public let baris: [KelengkapanUnit]

  /// How many findings of a kind there are.
  public func banyak(_ jenis: TemuanKelengkapan.Jenis) -> Int {
    baris.reduce(0) { $0 + $1.temuan.count { $0.jenis == jenis } }
  }

  /// Those who must be reminded: with realisasi to be submitted or spending missing after their deadline, the longest list
  /// first.
  public var perluDiingatkan: [KelengkapanUnit] {
    baris.filter { $0.diingatkan > 0 }.sorted { ($1.diingatkan, $0.nama) < ($0.diingatkan, $1.nama) }
  }
}

extension KelengkapanUnit {
  /// How many realisasi, and months of spending, it must be reminded of.
  public var diingatkan: Int { tertunggak + belanjaTertunggak }

  /// How many realisasi are missing after their deadline, or came back and were not submitted again.
  public var tertunggak: Int { temuan.count { $0.jenis.tertunggak } }
}

extension State {
  /// How complete and timely a year is.
  /// - Parameter unit: the year of a perangkat daerah; a caller may answer from memory.
  public func kelengkapan(tahun: Int, unit kelengkapan: (UnitState) -> KelengkapanUnit) -> KelengkapanPemda {
    let units = [unitPemda].compactMap { $0 } + perangkatDaerah(tahun: tahun)
    return KelengkapanPemda(tahun: tahun, baris: units.map(kelengkapan))
  }
}
