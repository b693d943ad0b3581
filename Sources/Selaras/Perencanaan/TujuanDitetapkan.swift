/// A tujuan of the Renstra, or of the RPJMD.
public struct TujuanDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The id.
  public let id: String
  /// The wording.
  public let nama: String
  /// Which misi of the RPJMD it serves, from 1; `nil` when none is named.
  public let misi: Int?
  /// The versions of the plan in which it stands; `nil` for all of them.
  public let versi: [String]?
  /// The wording of versions that word it otherwise; `nil` for none.
  public let rumusan: [RumusanVersi]?

  /// A fact from its parts.
  public init(
    unit: String, id: String, nama: String, misi: Int? = nil, versi: [String]? = nil, rumusan: [RumusanVersi]? = nil
  ) {
    self.unit = unit
    self.id = id
    self.nama = nama
    self.misi = misi
    self.versi = versi
    self.rumusan = rumusan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.tujuan-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Tujuan")
    guard misi.map({ (1...50).contains($0) }) ?? true else {
      throw .isian("misi", "Misi harus bernomor 1 sampai 50.")
    }
    if let misi, let pemda = state.pemda?.isi, !state.misi(menurut: nil).contains(where: { $0.nomor == misi }) {
      throw .isian("misi", "Misi nomor \(misi) belum dicatat. Catat rumusannya pada \(pemda.nama) lebih dahulu.")
    }
    try unit.perencanaan.wajibAda(versi: versi)
    try periksaRumusan(unit.perencanaan)
    try unit.perencanaan.periksaTertutup(self, sebelum: unit.perencanaan.tujuan[id])
    try periksaTargetTerlepas(state)
    try periksaProgramTerlepas(state)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.tujuan.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
