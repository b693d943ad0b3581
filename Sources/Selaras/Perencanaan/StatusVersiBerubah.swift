/// A version of a plan is closed, or opened again.
public struct StatusVersiBerubah: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The version.
  public let versi: String
  /// What is done with it.
  public let aksi: AlurVersi.Aksi
  /// Why; empty where ``AlurVersi`` asks for none.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String, versi: String, aksi: AlurVersi.Aksi, alasan: String = "") {
    self.unit = unit
    self.versi = versi
    self.aksi = aksi
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.status-versi-berubah"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.perencana)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let plan = unit.perencanaan
    let version = try plan.wajibAda(versi: versi)
    try AlurVersi.periksa(
      aksi, dari: plan.status(versi: versi), alasan: alasan, nama: "Versi \u{201C}\(version.nama)\u{201D}")
    switch aksi {
    case .tutup: try plan.periksaPenutupan(version)
    case .buka: try plan.periksaPembukaan(version)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.statusVersi.catat(Tercatat(isi: self, entri: entri), kunci: versi)
    if aksi == .tutup { state.tetapkanVisiMisi(versi, unit: unit) }
  }
}
