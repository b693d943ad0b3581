/// A proposal of the community for a program or kegiatan: a row of table T-C.32 of a Renja.
public struct UsulanDicatat: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The document.
  public let rencana: String
  /// The id, unique in the document.
  public let id: String
  /// The program or kegiatan that is proposed.
  public let kegiatan: String
  /// Where.
  public let lokasi: String
  /// What it is to bring.
  public let indikator: String
  /// How much of it: `2 paket`.
  public let volume: String
  /// Who proposed it, or what became of it.
  public let catatan: String

  /// A fact from its parts.
  public init(
    unit: String, rencana: String, id: String, kegiatan: String, lokasi: String, indikator: String, volume: String,
    catatan: String
  ) {
    self.unit = unit
    self.rencana = rencana
    self.id = id
    self.kegiatan = kegiatan
    self.lokasi = lokasi
    self.indikator = indikator
    self.volume = volume
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.usulan-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = RencanaTahunanDitetapkan.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try unit.perencanaan.wajibTerbuka(rencana: rencana)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(kegiatan, bidang: "kegiatan", nama: "Program atau kegiatan", paling: 1000)
    for (text, field, name) in [
      (lokasi, "lokasi", "Lokasi"), (indikator, "indikator", "Indikator"), (volume, "volume", "Besaran"),
      (catatan, "catatan", "Catatan"),
    ] {
      try Isian.panjang(text, bidang: field, nama: name, paling: 1000)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.isiRencana[rencana, default: IsiRencana()].usulan
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
