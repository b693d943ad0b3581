/// An issue of the tasks of a perangkat daerah, with what helps, what hinders and what is to be done.
public struct IsuDicatat: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The document.
  public let rencana: String
  /// The id, unique in the document.
  public let id: String
  /// The priority of the pemda that it belongs to; empty for none.
  public let prioritas: String
  /// The issue.
  public let isu: String
  /// What helps.
  public let peluang: [String]
  /// What hinders.
  public let tantangan: [String]
  /// What is to be done.
  public let langkah: [String]

  /// A fact from its parts.
  public init(
    unit: String, rencana: String, id: String, prioritas: String = "", isu: String, peluang: [String],
    tantangan: [String], langkah: [String]
  ) {
    self.unit = unit
    self.rencana = rencana
    self.id = id
    self.prioritas = prioritas
    self.isu = isu
    self.peluang = peluang
    self.tantangan = tantangan
    self.langkah = langkah
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.isu-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = RencanaTahunanDitetapkan.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try unit.perencanaan.wajibTerbuka(rencana: rencana)
    try Isian.id(id, bidang: "id")
    try Isian.panjang(prioritas, bidang: "prioritas", nama: "Prioritas", paling: 600)
    try Isian.wajib(isu, bidang: "isu", nama: "Isu", paling: 1000)
    for (points, field, name) in [
      (peluang, "peluang", "Peluang"), (tantangan, "tantangan", "Tantangan"), (langkah, "langkah", "Langkah"),
    ] {
      guard points.count <= 30 else {
        throw .isian(field, "\(name) berisi \(points.count) butir, paling banyak 30. Gabungkan sebagian.")
      }
      for point in points { try Isian.wajib(point, bidang: field, nama: name, paling: 1000) }
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.isiRencana[rencana, default: IsiRencana()].isu
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
