public import Sakip

/// A version of the Renstra, or of the RPJMD where the unit is the pemda: targets are recorded under a version, and versions stand side by side.
public struct VersiRenstraDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The id: `renstra-penyesuaian`.
  public let id: String
  /// The name: `Renstra Penyesuaian 2021-2026`.
  public let nama: String
  /// The first day on which it is in force.
  public let tanggal: Tanggal
  /// Its legal ground in words, where ``landasan`` does not give it in parts; empty when it is not known.
  public let dasar: String
  /// Its legal ground in parts; `nil` where only ``dasar`` is known.
  public let landasan: LandasanHukum?
  /// The version that it follows, by its id; `nil` for the first, or where none is named.
  public let mengikuti: String?
  /// Why it was made; empty for the first.
  public let alasan: String
  /// The years it plans.
  public let periode: PeriodeRencana
  /// Of a version of the RPJMD, its visi and misi; `nil` where it words none itself.
  public let visiMisi: VisiMisiVersi?

  /// A fact from its parts.
  public init(
    unit: String, id: String, nama: String, tanggal: Tanggal, dasar: String, alasan: String, periode: PeriodeRencana,
    landasan: LandasanHukum? = nil, mengikuti: String? = nil, visiMisi: VisiMisiVersi? = nil
  ) {
    self.unit = unit
    self.id = id
    self.nama = nama
    self.tanggal = tanggal
    self.dasar = dasar
    self.alasan = alasan
    self.periode = periode
    self.landasan = landasan
    self.mengikuti = mengikuti
    self.visiMisi = visiMisi
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.versi-renstra-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// The legal ground in one line; empty when it is not known.
  public var dasarHukum: String { landasan?.tertulis ?? dasar }

  /// The years of its period since it began: those before it were the matter of the versions before it.
  public var tahunBerlaku: [Int] { periode.tahun.filter { $0 >= tanggal.tahun } }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    try unit.perencanaan.wajibTerbuka(versi: id, bidang: "id")
    var found = KumpulanPenolakan()
    found.periksa(try Isian.wajib(nama, bidang: "nama", nama: "Nama versi"))
    found.periksa(try Isian.panjang(dasar, bidang: "dasar", nama: "Dasar hukum", paling: 1000))
    found.periksa(try Isian.panjang(alasan, bidang: "alasan", nama: "Alasan", paling: 1000))
    found.periksa(try landasan?.periksa())
    found.periksa(try periode.periksa())
    found.periksa(try unit.perencanaan.periksaUrutan(self))
    if !found.memuat("periode") {
      found.periksa(try periksaPeriode(unit.perencanaan))
      found.periksa(try periksaPagu(unit.perencanaan))
    }
    found.periksa(try periksaVisiMisi(state, unit))
    try found.tolak()
    try periksaDasar(state, bidang: "tanggal")
  }

  /// A ground that was not signed yet is none.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) { try landasan?.periksa(pada: hari) }

  /// Targets and money outside the years of the plan would be in no form, and read all the same.
  private func periksaPeriode(_ plan: PerencanaanUnit) throws(Penolakan) {
    let outside = Set(plan.target.keys.filter { $0.versi == id && !periode.tahun.contains($0.tahun) }.map(\.tahun))
    guard !outside.isEmpty else { return }
    throw .isian(
      "periode",
      "Versi ini memuat target tahun \(outside.sorted().map { String($0) }.joined(separator: ", ")), di luar \(periode.printed). Cabut lebih dahulu target tahun tersebut, atau perbaiki periodenya."
    )
  }

  private func periksaPagu(_ plan: PerencanaanUnit) throws(Penolakan) {
    let years = plan.program(dalam: id).flatMap(\.pagu).map(\.tahun).filter { !periode.tahun.contains($0) }
    guard !years.isEmpty else { return }
    throw .isian(
      "periode",
      "Versi ini memuat pagu indikatif tahun \(Set(years).sorted().map { String($0) }.joined(separator: ", ")), di luar \(periode.printed). Kosongkan lebih dahulu pagunya pada daftar program, atau perbaiki periodenya."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.versi.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
