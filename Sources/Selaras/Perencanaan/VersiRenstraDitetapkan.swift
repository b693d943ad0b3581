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
  /// Its legal ground: berita acara, perda, perbup or SK, with number.
  public let dasar: String
  /// Why it was made; empty for the first.
  public let alasan: String
  /// The years it plans.
  public let periode: PeriodeRencana

  /// A fact from its parts.
  public init(
    unit: String, id: String, nama: String, tanggal: Tanggal, dasar: String, alasan: String, periode: PeriodeRencana
  ) {
    self.unit = unit
    self.id = id
    self.nama = nama
    self.tanggal = tanggal
    self.dasar = dasar
    self.alasan = alasan
    self.periode = periode
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.versi-renstra-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama versi")
    try Isian.panjang(dasar, bidang: "dasar", nama: "Dasar hukum", paling: 1000)
    try Isian.panjang(alasan, bidang: "alasan", nama: "Alasan", paling: 1000)
    try periode.periksa()
    var after = unit
    after.perencanaan.versi.catat(Tercatat(isi: self, entri: 0), id: id)
    let isNew = unit.perencanaan.versi[id] == nil
    if let reason = unit.penguncianJanji(sesudah: after, mulai: isNew ? tanggal : nil) {
      throw .keadaan("tanggal", reason)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.versi.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
