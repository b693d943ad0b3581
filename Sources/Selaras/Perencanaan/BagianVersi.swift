/// Something that stands in some versions of a plan and not in others, in the words of each.
public protocol BagianVersi {
  /// The wording where a version has none of its own.
  var nama: String { get }
  /// The versions in which it stands; `nil` for all of them.
  var versi: [String]? { get }
  /// The wording of versions that word it otherwise; `nil` for none.
  var rumusan: [RumusanVersi]? { get }
  /// What stands above it in a version of the plan, by its id; `nil` for nothing.
  func induk(dalam id: String) -> String?
}

extension BagianVersi {
  /// Whether it stands in a version.
  public func termuat(dalam id: String) -> Bool { versi?.contains(id) ?? true }

  /// The wording in a version; for `nil` the one where no version is meant.
  public func nama(dalam id: String?) -> String { id.flatMap { rumusan(dalam: $0) } ?? nama }

  /// Every wording, the one where no version is meant first.
  var semuaNama: [String] { [nama] + (rumusan ?? []).map(\.teks) }

  /// The wording that a version has of its own; `nil` where it has none.
  public func rumusan(dalam id: String) -> String? { rumusan?.first { $0.versi == id }?.teks }

  /// What a version says of it; `nil` where it does not stand in it.
  private func isi(dalam id: String) -> [String?]? {
    termuat(dalam: id) ? [nama(dalam: id), induk(dalam: id)] : nil
  }

  /// The first of some versions of which it says something else than what was recorded before.
  func yangBerubah(dari before: (some BagianVersi)?, _ versions: [VersiRenstraDitetapkan]) -> VersiRenstraDitetapkan? {
    versions.first { isi(dalam: $0.id) != before?.isi(dalam: $0.id) }
  }

  func periksaRumusan(_ plan: PerencanaanUnit) throws(Penolakan) {
    var seen: Set<String> = []
    for words in rumusan ?? [] {
      let version = try plan.wajibAda(versi: words.versi)
      guard termuat(dalam: words.versi), seen.insert(words.versi).inserted else {
        throw .isian(
          "rumusan",
          "Rumusan untuk versi \u{201C}\(version.nama)\u{201D} tidak dipakai: bagian ini tidak termuat di dalamnya, atau versinya disebut dua kali."
        )
      }
      try Isian.wajib(words.teks, bidang: "rumusan", nama: "Rumusan")
    }
  }
}

extension TujuanDitetapkan: BagianVersi {
  /// The misi that it serves.
  public func induk(dalam id: String) -> String? { misi.map { String($0) } }
}

extension SasaranDitetapkan: BagianVersi {
  /// The tujuan above.
  public func induk(dalam id: String) -> String? { tujuan }
}

extension IndikatorDitetapkan: BagianVersi {
  /// Its words in the versions that call it otherwise.
  public var rumusan: [RumusanVersi]? {
    penempatan?.compactMap { place in place.nama.map { RumusanVersi(versi: place.versi, teks: $0) } }
  }
  /// The tujuan or sasaran that it measures.
  public func induk(dalam id: String) -> String? {
    switch tempat(dalam: id) {
    case .tujuan(let goal): goal
    case .sasaran(let objective): objective
    case nil: nil
    }
  }
}

extension PerencanaanUnit {
  /// Refuses what changes the wording, the place or the presence of something in a closed version.
  /// - Parameter before: what was recorded of it; `nil` for something new.
  func periksaTertutup<Bagian: BagianVersi>(_ part: Bagian, sebelum before: Bagian?) throws(Penolakan) {
    guard let version = part.yangBerubah(dari: before, versiTertutup) else { return }
    guard before != nil || part.versi != nil else {
      throw .keadaan(
        "versi",
        "Versi \u{201C}\(version.nama)\u{201D} sudah ditutup, sehingga tidak dapat memuat bagian baru. Pilih versi yang masih terbuka."
      )
    }
    throw .keadaan("versi", Self.tertutup(version.nama))
  }
}
