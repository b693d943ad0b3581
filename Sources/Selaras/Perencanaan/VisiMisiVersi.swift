/// Visi and misi as one version of the RPJMD words them, where that is not what the pemda says otherwise
/// (``PemdaDitetapkan``).
public struct VisiMisiVersi: Sendable, Hashable, Codable {
  /// The visi; empty where the version has none, `nil` where it is as the pemda words it.
  public let visi: String?
  /// The misi that the version words, by their numbers.
  public let misi: [PemdaDitetapkan.Misi]
  /// `true` where these are all misi of the version; else the pemda words those of other numbers, too.
  public let semuaMisi: Bool?

  /// A value from its parts.
  public init(visi: String? = nil, misi: [PemdaDitetapkan.Misi], semuaMisi: Bool? = nil) {
    self.visi = visi
    self.misi = misi
    self.semuaMisi = semuaMisi
  }
}

extension PemdaDitetapkan {
  /// The pemda with visi and misi as a version of its RPJMD has them, misi in the order of their numbers.
  public func menurut(_ version: VersiRenstraDitetapkan?) -> PemdaDitetapkan {
    guard let words = version?.visiMisi else { return self }
    let own = Set(words.misi.map(\.nomor))
    let others = words.semuaMisi == true ? [] : misi.filter { !own.contains($0.nomor) }
    return PemdaDitetapkan(
      nama: nama, visi: words.visi.map { $0.isEmpty ? nil : $0 } ?? visi,
      misi: (words.misi + others).sorted { $0.nomor < $1.nomor }, periode: periode, zonaWaktu: zonaWaktu)
  }
}

extension State {
  /// The pemda with visi and misi as the version of its RPJMD has them that is in force at the end of a year; `nil` where
  /// none is recorded.
  public func pemda(tahun: Int) -> PemdaDitetapkan? { pemda?.isi.menurut(unitPemda?.renstra(tahun: tahun)) }

  /// Every misi that the pemda or a version of its RPJMD words, by its number: in the words of a version, else in those of
  /// the latest one that has it.
  public func misi(menurut version: VersiRenstraDitetapkan?) -> [PemdaDitetapkan.Misi] {
    let versions = (unitPemda?.perencanaan.versiBerurutan ?? []).reversed()
    let all =
      (pemda?.isi.menurut(version).misi ?? []) + versions.flatMap { $0.visiMisi?.misi ?? [] } + (pemda?.isi.misi ?? [])
    var seen: Set<Int> = []
    return all.filter { seen.insert($0.nomor).inserted }.sorted { $0.nomor < $1.nomor }
  }

  /// Every misi as a report of a year words it: see ``misi(menurut:)``.
  public func misi(tahun: Int) -> [PemdaDitetapkan.Misi] { misi(menurut: unitPemda?.renstra(tahun: tahun)) }

  /// What is closed keeps its words: a version of the RPJMD takes over those by which it was read until now, so that the
  /// pemda words none of them otherwise later. What nobody had worded by then is not known, and may be told later.
  mutating func tetapkanVisiMisi(_ id: String, unit: String) {
    guard let pemda = pemda?.isi, self.unit[unit]?.jenis == .pemda else { return }
    self.unit[unit]?.perencanaan.versi.ganti(id: id) { version in
      let words = version.visiMisi
      return version.menyatakan(
        VisiMisiVersi(
          visi: words?.visi ?? pemda.visi, misi: pemda.menurut(version).misi, semuaMisi: words?.semuaMisi))
    }
  }

  /// A tujuan that serves a misi which nobody would word any more.
  /// - Parameter numbers: the misi that are worded.
  func tujuanTanpaMisi(_ numbers: Set<Int>) -> (unit: UnitState, tujuan: TujuanDitetapkan, misi: Int)? {
    for unit in daftarUnit {
      for aim in unit.perencanaan.tujuan.semua {
        if let misi = aim.misi, !numbers.contains(misi) { return (unit, aim, misi) }
      }
    }
    return nil
  }

  /// The numbers of the misi that versions of the RPJMD word.
  /// - Parameter id: a version that is left out; `nil` for none.
  func misiVersi(selain id: String? = nil) -> Set<Int> {
    let versions = unitPemda?.perencanaan.versi.semua.filter { $0.id != id } ?? []
    return Set(versions.flatMap { $0.visiMisi?.misi ?? [] }.map(\.nomor))
  }
}

extension VersiRenstraDitetapkan {
  /// The same version with other words for visi and misi.
  fileprivate func menyatakan(_ words: VisiMisiVersi) -> Self {
    Self(
      unit: unit, id: id, nama: nama, tanggal: tanggal, dasar: dasar, alasan: alasan, periode: periode,
      landasan: landasan, mengikuti: mengikuti, visiMisi: words)
  }

  /// Visi and misi are those of the pemda, and what a tujuan serves stays worded.
  func periksaVisiMisi(_ state: State, _ unit: UnitState) throws(Penolakan) {
    let before = unit.perencanaan.versi[id]?.visiMisi
    guard visiMisi != before else { return }
    guard visiMisi == nil || unit.jenis == .pemda else {
      throw .isian("visi", "Visi dan misi hanya dicatat pada versi RPJMD. Kosongkan visi dan misinya.")
    }
    let numbers = try PemdaDitetapkan.periksa(visi: visiMisi?.visi, misi: visiMisi?.misi ?? [])
    let known = numbers.union(state.pemda?.isi.misi.map(\.nomor) ?? []).union(state.misiVersi(selain: id))
    if let lost = state.tujuanTanpaMisi(known) { throw lost.tujuan.masihMendukung(lost.misi, lost.unit) }
  }
}

extension TujuanDitetapkan {
  /// That a misi cannot be left out, because this tujuan serves it.
  func masihMendukung(_ misi: Int, _ unit: UnitState) -> Penolakan {
    .keadaan(
      "misi",
      "Misi nomor \(misi) dipakai tujuan \u{201C}\(nama)\u{201D} \(unit.nama). Cantumkan misinya, atau ubah tujuan itu lebih dahulu."
    )
  }
}
