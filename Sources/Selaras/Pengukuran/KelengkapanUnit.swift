public import Sakip

/// How complete and timely the measurement of one perangkat daerah is, month by month.
public struct KelengkapanUnit: Sendable {
  /// One month.
  public struct Sel: Sendable, Hashable {
    /// 1 to 12.
    public let bulan: Int
    /// The worst of the month.
    public let keadaan: KeadaanKelengkapan
    /// How many realisasi are to be filled in: indikator with a target whose period ends with the month.
    public let wajib: Int
    /// How many of them are filled in.
    public let terisi: Int
    /// How many of them are approved or locked.
    public let resmi: Int
    /// How many findings of each kind there are; kinds without one are missing.
    public let temuan: [TemuanKelengkapan.Jenis: Int]
  }

  /// The perangkat daerah.
  public let unit: String
  /// Its name.
  public let nama: String
  /// The year.
  public let tahun: Int
  /// The months, January first: always 12.
  public let sel: [Sel]
  /// Every finding, by month; of one month the gravest first.
  public let temuan: [TemuanKelengkapan]

  /// The worst of the year.
  public var keadaan: KeadaanKelengkapan { sel.map(\.keadaan).max() ?? .tidakAda }
}

extension UnitState {
  /// How complete and timely a year is.
  ///
  /// It depends on this value and the day alone, so that a caller may remember it.
  /// - Parameter hari: the day of looking.
  public func kelengkapan(tahun: Int, pada hari: Tanggal) -> KelengkapanUnit {
    let rows = Dictionary(grouping: isianIndikator(tahun: tahun, pada: hari), by: \.periode.bulanTerakhir)
    let months = kelengkapanBelanja(tahun: tahun, pada: hari).map { spending in
      let due = rows[spending.bulan.bulanTerakhir] ?? []
      let findings = due.flatMap { $0.temuan(unit: id, pada: hari) } + [spending.temuan(unit: id)].compactMap { $0 }
      return (spending, due, findings.menurutBerat())
    }
    return KelengkapanUnit(
      unit: id, nama: nama, tahun: tahun, sel: months.map(KelengkapanUnit.Sel.init), temuan: months.flatMap(\.2))
  }
}

extension KelengkapanUnit.Sel {
  fileprivate init(_ belanja: KelengkapanBelanja, _ rows: [IsianIndikator], _ temuan: [TemuanKelengkapan]) {
    let due = rows.filter { $0.target != nil }
    bulan = belanja.bulan.bulanTerakhir
    wajib = due.count
    terisi = due.count { $0.tercatat != nil }
    resmi = due.count { $0.tercatat?.status.resmi == true }
    self.temuan = Dictionary(temuan.map { ($0.jenis, 1) }, uniquingKeysWith: +)
    let state: KeadaanKelengkapan = rows.isEmpty ? .tidakAda : terisi < wajib ? .belumJatuhTempo : .lengkap
    keadaan = temuan.map(\.jenis.keadaan).reduce(max(state, belanja.keadaan), max)
  }
}

extension [TemuanKelengkapan] {
  /// The gravest kind first, else in the order of the plan.
  fileprivate func menurutBerat() -> [TemuanKelengkapan] {
    TemuanKelengkapan.Jenis.allCases.flatMap { kind in filter { $0.jenis == kind } }
  }
}
