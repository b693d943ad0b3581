/// A sasaran below a tujuan.
public struct SasaranDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The id.
  public let id: String
  /// The tujuan above.
  public let tujuan: String
  /// The wording.
  public let nama: String

  /// A fact from its parts.
  public init(unit: String, id: String, tujuan: String, nama: String) {
    self.unit = unit
    self.id = id
    self.tujuan = tujuan
    self.nama = nama
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.sasaran-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Sasaran")
    guard unit.perencanaan.tujuan[tujuan] != nil else {
      throw .isian("tujuan", "Tujuan \u{201C}\(tujuan)\u{201D} belum ada. Tetapkan tujuannya lebih dahulu.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.sasaran.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
