public import Sakip

/// What was recorded by mistake is withdrawn: pages and reports no longer show it, and its entries stay in its history
/// (`docs/decisions/0011`).
public struct PencatatanDicabut: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// What is withdrawn.
  public let objek: Objek
  /// Why.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String, objek: Objek, alasan: String) {
    self.unit = unit
    self.objek = objek
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "inti.pencatatan-dicabut"
  /// Whoever may record anything; ``periksa(oleh:_:)`` asks for the right to record this object.
  public static let wewenang = Wewenang(.administrator, .perencana, .evaluator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan pencabutan", paling: 2000)
    let name = objek.nama(dalam: unit, state)
    guard unit.ada(objek) else {
      throw .isian("objek", "Tidak ada yang dicabut: \(name) belum dicatat atau sudah dicabut. Periksa kodenya.")
    }
    if let reason = unit.penguncian(objek) { throw .keadaan("objek", reason) }
    let users = unit.perujuk(objek, dalam: state)
    guard users.isEmpty else {
      throw .keadaan(
        "objek",
        "\(name.prefix(1).uppercased())\(name.dropFirst()) masih dipakai oleh \(users.joined(separator: "; ")). Cabut atau ubah yang memakainya lebih dahulu."
      )
    }
  }

  /// The same rights as for recording the object.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    try objek.peristiwa.wewenang.periksa(pelaku, unit: unit, state)
    guard let owner = state.unit[unit] else { return }
    switch objek {
    case .pemegangJabatan(let post, _):
      guard let known = owner.organisasi.jabatan[post] else { return }
      try PemegangJabatanDicatat.periksa(oleh: pelaku, owner, known)
    case .keputusanIku(let id): try owner.perencanaan.keputusanIku[id]?.periksa(oleh: pelaku, state)
    default: break
    }
  }

  /// Nothing is withdrawn from a locked period.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard let period = objek.periodeIsian else { return }
    try state.wajibAda(unit: unit).periksaTerbuka(period, pada: hari, bidang: "objek")
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.cabut(objek, entri: entri)
  }
}
