import Sakip

@testable import Selaras

/// The agency of the agreements with an approved agreement of its head, and a rencana aksi of it.
struct RenaksiAgency {
  static let key = KunciRencanaAksi(tahun: 2024, jabatan: "kepala", nomor: 0)
  var agency: PkAgency

  init(_ more: [any Event] = []) throws(Penolakan) {
    agency = PkAgency(more)
    try agency.approve()
  }

  var unit: UnitState {
    get throws(Penolakan) { try agency.state.wajibAda(unit: PkAgency.unit) }
  }

  func plan(_ nomor: Int = 0) -> RencanaAksi? {
    agency.state.unit[PkAgency.unit]?.perjanjian.rencanaAksi[.init(tahun: 2024, jabatan: "kepala", nomor: nomor)]?.isi
  }

  func rows(_ nomor: Int = 0) -> [BarisRencanaAksiDitetapkan] {
    agency.state.unit[PkAgency.unit]?
      .isiRencanaAksi(.init(tahun: 2024, jabatan: "kepala", nomor: nomor))?.baris.map(\.isi) ?? []
  }

  /// Begins it from agreement and budget.
  mutating func begin(alasan: String? = nil, day: String = "2024-01-20") throws(Penolakan) {
    let draft = try PenyusunanRencanaAksi(agency.state, unit: PkAgency.unit, tahun: 2024, jabatan: "kepala")
    for fact in draft.fakta(periode: .triwulan, alasan: alasan) { try agency.decide(fact, PkAgency.operatorU, day) }
  }

  /// Fills in what is empty, evenly.
  mutating func fill(_ nomor: Int = 0, day: String = "2024-01-20") throws(Penolakan) {
    for row in rows(nomor) {
      let often: Periode.Jenis? = if case .indikator = row.bagian { .tahun } else { nil }
      try agency.decide(row.dibagiRata(setiap: often, .triwulan), PkAgency.operatorU, day)
    }
  }

  static func step(
    _ aksi: AlurRencanaAksi.Aksi, nomor: Int = 0, alasan: String? = nil, surat: SuratPersetujuan? = nil,
    perubahan: [PerubahanDasar]? = nil
  ) -> StatusRencanaAksiBerubah {
    StatusRencanaAksiBerubah(
      unit: PkAgency.unit, tahun: 2024, jabatan: "kepala", nomor: nomor, aksi: aksi, alasan: alasan, surat: surat,
      perubahan: perubahan)
  }

  mutating func approve(_ nomor: Int = 0, day: String = "2024-01-21") throws(Penolakan) {
    try agency.decide(Self.step(.ajukan, nomor: nomor), PkAgency.operatorU, day)
    try agency.decide(Self.step(.setujui, nomor: nomor), PkAgency.kepalaU, day)
  }

  /// One that is approved.
  static func approved() throws(Penolakan) -> RenaksiAgency {
    var one = try RenaksiAgency()
    try one.begin()
    try one.fill()
    try one.approve()
    return one
  }

  /// What must be looked at again on a day: what, of which part, before and after.
  func review(_ day: String = "2024-06-01") -> [String] {
    guard let plan = plan(), let unit = agency.state.unit[PkAgency.unit] else { return [] }
    return unit.perluDitinjau(plan, pada: PkAgency.day(day)).map {
      "\($0.hal.rawValue) \($0.bagian?.kode ?? "-"): \($0.sebelum ?? "-") > \($0.sesudah ?? "-")"
    }
  }
}
