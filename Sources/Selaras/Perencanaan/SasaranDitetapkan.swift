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
  /// The versions of the plan in which it stands; `nil` for all of them.
  public let versi: [String]?
  /// The wording of versions that word it otherwise; `nil` for none.
  public let rumusan: [RumusanVersi]?
  /// The sasaran of the RPJMD that it supports, by its id there; `nil` when none is named.
  public let sasaranRpjmd: String?

  /// A fact from its parts.
  public init(
    unit: String, id: String, tujuan: String, nama: String, versi: [String]? = nil, rumusan: [RumusanVersi]? = nil,
    sasaranRpjmd: String? = nil
  ) {
    self.unit = unit
    self.id = id
    self.tujuan = tujuan
    self.nama = nama
    self.versi = versi
    self.rumusan = rumusan
    self.sasaranRpjmd = sasaranRpjmd
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.sasaran-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
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
    try unit.perencanaan.wajibAda(versi: versi)
    try periksaRumusan(unit.perencanaan)
    try unit.perencanaan.periksaTertutup(self, sebelum: unit.perencanaan.sasaran[id])
    try periksaDiBawah(unit.perencanaan)
    try periksaTargetTerlepas(state)
    try periksaProgramTerlepas(state)
    try periksaRpjmd(state, unit)
  }

  /// A sasaran enters only versions in which its tujuan stands.
  private func periksaDiBawah(_ plan: PerencanaanUnit) throws(Penolakan) {
    guard let goal = plan.tujuan[tujuan] else { return }
    let before = plan.sasaran[id].flatMap { $0.tujuan == tujuan ? $0 : nil }
    let isNew = { (id: String) in before.map { !$0.termuat(dalam: id) } ?? true }
    guard let odd = (versi ?? []).first(where: { isNew($0) && !goal.termuat(dalam: $0) }) else { return }
    throw .isian(
      "versi",
      "Tujuan \u{201C}\(goal.nama)\u{201D} tidak termuat dalam \u{201C}\(plan.versi[odd]?.nama ?? odd)\u{201D}, sehingga sasarannya juga tidak. Muat tujuannya lebih dahulu, atau hapus pilihan versi itu."
    )
  }

  private func periksaRpjmd(_ state: State, _ unit: UnitState) throws(Penolakan) {
    guard let sasaranRpjmd else { return }
    guard unit.jenis != .pemda else {
      throw .isian("sasaranRpjmd", "Sasaran RPJMD tidak mendukung sasaran RPJMD lain. Kosongkan isian ini.")
    }
    guard state.unitPemda?.perencanaan.sasaran[sasaranRpjmd] != nil else {
      throw .isian(
        "sasaranRpjmd",
        "Sasaran RPJMD \u{201C}\(sasaranRpjmd)\u{201D} belum ada. Tetapkan sasarannya pada pemerintah daerah lebih dahulu."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.sasaran.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
