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
    /// The tujuan or sasaran.
    public var id: String {
      switch self {
      case .tujuan(let id), .sasaran(let id): id
      }
    }
    /// `Tujuan` or `Sasaran`.
    public var tingkat: String { tujuan == nil ? "Sasaran" : "Tujuan" }
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

  /// How it is called and what it measures, as one version says it.
  struct Sebutan: Sendable, Hashable {
    let nama: String
    let tempat: Tempat?
  }

  /// How a version calls and places it; for `nil` where no version is meant.
  func sebutan(dalam id: String?) -> Sebutan { Sebutan(nama: nama(dalam: id), tempat: tempat(dalam: id)) }

  /// The same indikator of which closed versions keep the words and the place that they had, while open ones that
  /// say what the form had shown take what was changed against it (``PerencanaanUnit/versiTertulis(_:)``).
  /// - Parameters:
  ///   - before: what is recorded.
  ///   - plan: says which versions are closed.
  public func menjagaVersi(dari before: IndikatorDitetapkan, _ plan: PerencanaanUnit) -> IndikatorDitetapkan {
    guard isSatuTempat else { return self }
    let shown = before.sebutan(dalam: plan.versiTertulis(before)?.id)
    let typed = sebutan(dalam: nil)
    func followed(_ old: Sebutan) -> Sebutan {
      Sebutan(
        nama: old.nama == shown.nama ? typed.nama : old.nama,
        tempat: old.tempat == shown.tempat ? typed.tempat : old.tempat)
    }
    let standing = plan.versiBerurutan.filter { termuat(dalam: $0.id) }
    let said = standing.map { version -> (String, Sebutan) in
      guard before.termuat(dalam: version.id) else { return (version.id, typed) }
      let old = before.sebutan(dalam: version.id)
      return (version.id, plan.status(versi: version.id) == .ditutup ? old : followed(old))
    }
    let base = before.sebutan(dalam: nil)
    let isLastOpen = standing.last.map { plan.status(versi: $0.id) == .terbuka } ?? true
    return menyebut(said, selainnya: isLastOpen ? followed(base) : base)
  }

  /// The same indikator where its words and its place were given as those of one version: all others keep theirs.
  func menurut(_ versi: String, sebelum before: IndikatorDitetapkan, _ plan: PerencanaanUnit) -> IndikatorDitetapkan {
    guard isSatuTempat else { return self }
    let typed = sebutan(dalam: nil)
    let standing = plan.versiBerurutan.filter { termuat(dalam: $0.id) }
    let said = standing.map { version -> (String, Sebutan) in
      (
        version.id,
        version.id == versi || !before.termuat(dalam: version.id) ? typed : before.sebutan(dalam: version.id)
      )
    }
    return menyebut(said, selainnya: standing.last?.id == versi ? typed : before.sebutan(dalam: nil))
  }

  /// The same indikator with what versions say of it, kept where it is not what holds otherwise.
  func menyebut(_ said: [(String, Sebutan)], selainnya base: Sebutan) -> IndikatorDitetapkan {
    let placements = said.compactMap { version, words -> PenempatanVersi? in
      let place = words.tempat == base.tempat ? nil : words.tempat
      let own = PenempatanVersi(
        versi: version, nama: words.nama == base.nama ? nil : words.nama, tujuan: place?.tujuan, sasaran: place?.sasaran
      )
      return own.isKosong ? nil : own
    }
    return IndikatorDitetapkan(
      unit: unit, id: id, tujuan: base.tempat?.tujuan, sasaran: base.tempat?.sasaran, nama: base.nama, satuan: satuan,
      jenis: jenis, polaritas: polaritas, agregasi: agregasi, frekuensi: frekuensi, desimal: desimal,
      urutanPredikat: urutanPredikat, skala: skala, perbandingan: perbandingan, utama: utama, definisi: definisi,
      kondisiAwal: kondisiAwal, versi: versi, penempatan: placements.isEmpty ? nil : placements)
  }

  /// Whether exactly one of tujuan and sasaran is given, as the check of the fact asks.
  private var isSatuTempat: Bool { (tujuan == nil) != (sasaran == nil) }

  func periksaPenempatan(_ plan: PerencanaanUnit) throws(Penolakan) {
    var seen: Set<String> = []
    for placement in penempatan ?? [] {
      let version = try plan.wajibAda(versi: placement.versi)
      guard termuat(dalam: placement.versi), seen.insert(placement.versi).inserted, !placement.isKosong,
        placement.tujuan == nil || placement.sasaran == nil
      else {
        throw .isian(
          "penempatan",
          "Penempatan dalam versi \u{201C}\(version.nama)\u{201D} tidak dipakai: indikator ini tidak termuat di dalamnya, atau versinya disebut dua kali."
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
        throw .isian("penempatan", "Tujuan atau sasaran dalam versi \u{201C}\(version.nama)\u{201D} belum ada.")
      }
    }
  }
}
