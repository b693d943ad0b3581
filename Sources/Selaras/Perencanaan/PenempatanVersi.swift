/// Where an indikator stands in one version of the plan and how it is called there, where that differs from what holds
/// otherwise: a later version may put it below another sasaran, or word it anew (`docs/decisions/0034`).
public struct PenempatanVersi: Sendable, Hashable, Codable {
  /// The version.
  public let versi: String
  /// Its wording there; `nil` for the same.
  public let nama: String?
  /// The tujuan that it measures there; where neither is given its place is the same.
  public let tujuan: String?
  /// The sasaran that it measures there.
  public let sasaran: String?

  /// A value from its parts.
  public init(versi: String, nama: String? = nil, tujuan: String? = nil, sasaran: String? = nil) {
    self.versi = versi
    self.nama = nama
    self.tujuan = tujuan
    self.sasaran = sasaran
  }

  var isKosong: Bool { nama == nil && tujuan == nil && sasaran == nil }
}

extension IndikatorDitetapkan {
  /// What an indikator measures: a tujuan or a sasaran, by its id.
  public enum Tempat: Sendable, Hashable {
    /// A tujuan.
    case tujuan(String)
    /// A sasaran.
    case sasaran(String)

    /// The tujuan; `nil` where it is a sasaran.
    public var tujuan: String? { if case .tujuan(let id) = self { id } else { nil } }
    /// The sasaran; `nil` where it is a tujuan.
    public var sasaran: String? { if case .sasaran(let id) = self { id } else { nil } }
  }

  /// What it measures in a version; for `nil` what it measures where no version is meant. `nil` for a fact that gives
  /// neither, which no check lets in.
  public func tempat(dalam id: String?) -> Tempat? {
    let own = penempatan?.first { $0.versi == id }
    if let objective = own?.sasaran { return .sasaran(objective) }
    if let goal = own?.tujuan { return .tujuan(goal) }
    return sasaran.map { .sasaran($0) } ?? tujuan.map { .tujuan($0) }
  }

  /// Whether it measures something in any version.
  func pernah(di place: Tempat) -> Bool {
    tempat(dalam: nil) == place || (penempatan ?? []).contains { tempat(dalam: $0.versi) == place }
  }

  /// The same in a version that takes over what an earlier one says of it; `nil` where that takes no fact.
  func disalin(dari earlier: String, ke later: String) -> IndikatorDitetapkan? {
    let own = penempatan?.first { $0.versi == earlier }
    guard termuat(dalam: earlier), versi != nil || own != nil else { return nil }
    let copy = own.map { PenempatanVersi(versi: later, nama: $0.nama, tujuan: $0.tujuan, sasaran: $0.sasaran) }
    let standing = versi.map { termuat(hanyaDalam: $0 + [later]) } ?? self
    return standing.mengganti(penempatan: copy.map { (penempatan ?? []) + [$0] } ?? penempatan)
  }

  /// The same without what a version says of it; `nil` where it says nothing of its own.
  func tanpaPenempatan(dalam id: String) -> IndikatorDitetapkan? {
    guard let penempatan, penempatan.contains(where: { $0.versi == id }) else { return nil }
    let others = penempatan.filter { $0.versi != id }
    return mengganti(penempatan: others.isEmpty ? nil : others)
  }

  /// The same indikator, of which closed versions, and those that say something of their own, keep the place and the
  /// words that they had.
  /// - Parameters:
  ///   - before: what is recorded.
  ///   - plan: says which versions are closed.
  public func menjagaVersi(dari before: IndikatorDitetapkan, _ plan: PerencanaanUnit) -> IndikatorDitetapkan {
    let placements = plan.versiBerurutan.compactMap { version -> PenempatanVersi? in
      let isKept =
        plan.status(versi: version.id) == .ditutup || before.penempatan?.contains { $0.versi == version.id } == true
      guard isKept, before.termuat(dalam: version.id), termuat(dalam: version.id) else { return nil }
      let place = before.tempat(dalam: version.id)
      let words = before.nama(dalam: version.id)
      let kept =
        switch place == tempat(dalam: nil) ? nil : place {
        case .sasaran(let id): PenempatanVersi(versi: version.id, nama: words == nama ? nil : words, sasaran: id)
        case .tujuan(let id): PenempatanVersi(versi: version.id, nama: words == nama ? nil : words, tujuan: id)
        case nil: PenempatanVersi(versi: version.id, nama: words == nama ? nil : words)
        }
      return kept.isKosong ? nil : kept
    }
    return mengganti(penempatan: placements.isEmpty ? nil : placements)
  }

  /// The same indikator where its words and its place were given as those of one version: a version that says something of
  /// its own says this from now on, and any other one leaves closed versions as they are.
  func menurut(_ versi: String, sebelum before: IndikatorDitetapkan, _ plan: PerencanaanUnit) -> IndikatorDitetapkan {
    guard before.penempatan?.contains(where: { $0.versi == versi }) == true else {
      return menjagaVersi(dari: before, plan)
    }
    let isElsewhere = tempat(dalam: nil) != before.tempat(dalam: nil)
    let own = PenempatanVersi(
      versi: versi, nama: nama == before.nama ? nil : nama, tujuan: isElsewhere ? tujuan : nil,
      sasaran: isElsewhere ? sasaran : nil)
    let placements = (before.penempatan ?? []).map { $0.versi == versi ? own : $0 }.filter { !$0.isKosong }
    return IndikatorDitetapkan(
      unit: unit, id: id, tujuan: before.tujuan, sasaran: before.sasaran, nama: before.nama, satuan: satuan,
      jenis: jenis, polaritas: polaritas, agregasi: agregasi, frekuensi: frekuensi, desimal: desimal,
      urutanPredikat: urutanPredikat, skala: skala, perbandingan: perbandingan, utama: utama, definisi: definisi,
      kondisiAwal: kondisiAwal, versi: self.versi, penempatan: placements.isEmpty ? nil : placements)
  }

  func periksaPenempatan(_ plan: PerencanaanUnit) throws(Penolakan) {
    var seen: Set<String> = []
    for placement in penempatan ?? [] {
      try plan.wajibAda(versi: [placement.versi])
      guard termuat(dalam: placement.versi), seen.insert(placement.versi).inserted, !placement.isKosong,
        placement.tujuan == nil || placement.sasaran == nil
      else {
        throw .isian(
          "penempatan",
          "Penempatan dalam versi \u{201C}\(placement.versi)\u{201D} tidak dipakai: indikator ini tidak termuat di dalamnya, atau versinya disebut dua kali."
        )
      }
      if let words = placement.nama { try Isian.wajib(words, bidang: "penempatan", nama: "Nama indikator") }
      let isKnown =
        switch tempat(dalam: placement.versi) {
        case .sasaran(let id): plan.sasaran[id] != nil
        case .tujuan(let id): plan.tujuan[id] != nil
        case nil: false
        }
      guard isKnown else {
        throw .isian("penempatan", "Tujuan atau sasaran dalam versi \u{201C}\(placement.versi)\u{201D} belum ada.")
      }
    }
  }
}
