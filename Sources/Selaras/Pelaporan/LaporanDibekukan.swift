/// The report of a year as it stands is kept as a version: what the journal held just before this entry, for good.
///
/// There is no withdrawal: a version that was handed in stays what was handed in, and a better one is the next.
public struct LaporanDibekukan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// 1 for the first version, and one more for each.
  public let versi: Int
  /// What the version is for; required while compulsory items of ``KelengkapanLaporan`` are open.
  public let catatan: String?

  /// A fact from its parts.
  public init(unit: String, tahun: Int, versi: Int, catatan: String? = nil) {
    self.unit = unit
    self.tahun = tahun
    self.versi = versi
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "pelaporan.laporan-dibekukan"
  /// Who answers for the report: the kepala, for the pemda pimpinan; ``periksa(oleh:_:)`` tells them apart.
  public static let wewenang = Wewenang(.kepala, .pimpinan)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    guard unit.jenis != .pemda else {
      throw .keadaan(
        "unit",
        "Laporan kinerja pemerintah daerah belum dapat dibuat, sehingga belum ada yang dapat dibekukan. Pilih salah satu perangkat daerah."
      )
    }
    guard unit.daftarTahun.contains(tahun) else {
      throw .keadaan(
        "tahun",
        "Belum ada data tahun \(tahun), sehingga belum ada laporan yang dapat dibekukan. Isi datanya lebih dahulu."
      )
    }
    try periksaVersi(unit)
    try Isian.panjang(catatan ?? "", bidang: "catatan", nama: "Catatan versi", paling: 2000)
    try periksaKelengkapan(state, unit)
  }

  private func periksaVersi(_ unit: UnitState) throws(Penolakan) {
    let next = unit.versiLaporanBerikutnya(tahun: tahun)
    guard versi == next else {
      throw .keadaan(
        "versi",
        versi < next
          ? "Versi \(versi) laporan tahun \(tahun) sudah dibekukan. Versi berikutnya adalah versi \(next)."
          : "Versi berikutnya laporan tahun \(tahun) adalah versi \(next), bukan versi \(versi).")
    }
  }

  /// What is missing does not stop a report that is due, but nobody hands it in unaware (`docs/decisions/0022`).
  private func periksaKelengkapan(_ state: State, _ unit: UnitState) throws(Penolakan) {
    guard catatan?.contains(where: { !$0.isWhitespace }) != true else { return }
    let open = state.kelengkapanLaporan(unit: unit, tahun: tahun).wajibBelum
    guard !open.isEmpty else { return }
    let names = open.map { "\($0.butir.kode) \($0.butir.judul)" }.joined(separator: "; ")
    throw .isian(
      "catatan",
      "\(open.count) butir wajib belum terpenuhi: \(names). Lengkapi lebih dahulu, atau tulis catatan untuk apa versi ini dibekukan."
    )
  }

  /// Refuses pimpinan for a perangkat daerah: its own head answers for its report.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    let roles = try state.wajibAda(unit: unit).jenis.peran([.kepala])
    guard roles.contains(pelaku.peran) else {
      throw .wewenang("Laporan dibekukan oleh \(roles.map(\.nama).joined(separator: ", ")).")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pelaporan.tahun[tahun, default: PelaporanTahun()].versi
      .append(Tercatat(isi: self, entri: entri))
  }
}

extension Tercatat<LaporanDibekukan> {
  /// The last entry of the journal that the version shows.
  public var posisiBeku: Int64 { entri - 1 }
}

extension UnitState {
  /// The number of the next version of a year's report.
  public func versiLaporanBerikutnya(tahun: Int) -> Int {
    (pelaporan.tahun[tahun]?.versi.last?.isi.versi ?? 0) + 1
  }
}
